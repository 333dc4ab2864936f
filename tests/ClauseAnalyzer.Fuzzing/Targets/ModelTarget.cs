using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.ModelFiles;
using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>A model whose checksum fits, whatever its parts, is refused with a line that says why, or answers with probabilities. A file without a fitting checksum comes no further than that: the tests of the model file see to it.</summary>
internal sealed class ModelTarget() : FuzzTarget("model")
{
    private const string Text = "Requests the Office to provide technical assistance and training to developing countries, in cooperation with relevant organizations;";

    public override void Run(byte[] input)
    {
        try
        {
            var model = ClauseModel.Load(Scratch.Write("fuzz.model", ModelFile.Frame(input)));
            var classifier = new ParagraphClassifier(model, Shipped.Finder);
            Check(classifier.LabelThemes(Text, withEvidence: true).All(theme => theme.Probability is >= 0 and <= 1), "a theme has no probability");
            Check(Enum.IsDefined(classifier.SectionOf(Text)), "the text has no section");
        }
        catch (ModelFormatException exception)
        {
            CheckRefusal("MDL", exception.Code, exception.Message);
        }
    }

    protected override IReadOnlyList<byte[]> MakeSeeds() => [ModelFile.PayloadOf(File.ReadAllBytes(ShippedFiles.ModelFile)).ToArray()];
}
