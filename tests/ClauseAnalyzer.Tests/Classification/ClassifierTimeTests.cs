using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Tests.Learning;

namespace ClauseAnalyzer.Tests.Classification;

/// <summary>Cues, frames, n-grams, evidence and sections are linear in the length of a text, whatever it repeats.</summary>
public sealed class ClassifierTimeTests
{
    private const int Length = 12_000;

    private static readonly ParagraphClassifier Classifier = new(ClauseModel.Load(ShippedFiles.ModelFile), TrainingData.Finder());

    public static TheoryData<string> Repeated =>
    [
        "technical assistance ", "assistance to ", "training of trainers and ", "human rights, ", "rights ", "international cooperation ", "cooperation between ",
        "Cooperation ", "Cooperation of ", "Organization for the Cooperation of ", "regional ", "regional and subregional organizations ", "States and ", "not ",
        "shall not cooperate with ", "capacity-building, ", "capacity-building/training-", "to build capacity in ", "A/RES/65/230 ", "1,000 ", "(a) ", "; ", ". The ",
        "letters", "U.N.", "Tu\u0308rkiye ", "training\u00AD", ", we request ", ": (a) Invites ", "The Conference, ", "the following ",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void LabelThemes_TwiceTheText_TakesAboutTwiceTheTime(string piece) =>
        Doubling.AssertLinear("Requests ", piece, Length, text => Classifier.LabelThemes(text, withEvidence: true));

    [Theory]
    [MemberData(nameof(Repeated))]
    public void SectionsOf_TwiceTheText_TakesAboutTwiceTheTime(string piece) =>
        Doubling.AssertLinear("In order to act ", piece, Length, text =>
        {
            _ = Classifier.SectionsOf([text]);
            _ = Classifier.SectionOf(text);
        });
}
