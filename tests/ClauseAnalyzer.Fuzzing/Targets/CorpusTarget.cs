using ClauseAnalyzer.Precedents;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>A corpus answers, or is refused with a line that says why.</summary>
internal sealed class CorpusTarget() : FuzzTarget("corpus")
{
    private const string Draft = "Urges Member States to provide, upon request, technical assistance and training to developing countries;";

    public override void Run(byte[] input)
    {
        try
        {
            using var corpus = Corpus.Open(Scratch.Write("corpus.db", input));
            _ = corpus.Search(new CorpusQuery { Words = "\"technical assistance\"" });
            _ = corpus.Search(new CorpusQuery { Verb = "urge", Theme = "training" });
            _ = corpus.Nearest(Draft, 3);
            _ = corpus.PhrasesOf(Draft, 3);
            _ = corpus.UseOfVerbs("Member States", []);
            _ = corpus.DateOf("A/RES/74/173");
        }
        catch (CorpusFormatException exception)
        {
            CheckRefusal("COR", exception.Code, exception.Message);
        }
    }

    protected override IReadOnlyList<byte[]> MakeSeeds()
    {
        var path = Scratch.PathOf("seed-corpus.db");
        File.Delete(path);
        using (var writer = CorpusWriter.Open(path, "engine"))
        {
            var texts = Shipped.Resolutions.Select(resolution => new CorpusText(resolution, [.. Shipped.Classifier.Classify(resolution, withEvidence: false).Take(6)]));
            writer.Write(new CorpusContent(new CorpusFile("texts", "texts", 0, 0), "hash", [.. texts], []));
            writer.Complete();
        }

        return [File.ReadAllBytes(path)];
    }
}
