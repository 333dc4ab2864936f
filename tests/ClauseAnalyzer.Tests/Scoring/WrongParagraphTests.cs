using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Tests.Scoring;

/// <summary>Issue 13: sixty paragraphs with mistakes that delegates make, composed before the rules.</summary>
public sealed class WrongParagraphTests
{
    private const int AtLeast = 50;

    private static readonly string[] Lines =
        [.. File.ReadAllLines(Repository.TestFile("TestData", "wrong-paragraphs.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    private static readonly Lazy<(ParagraphScorer Scorer, ResolutionReader Reader)> Desk = new(() =>
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var finder = new ClauseFinder(lexicon, lexicon.Scale("drafting"));
        var classifier = new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), finder);
        var reader = new ResolutionReader(lexicon);
        var dates = new KnownDates(new(() => Manifest.Load(Path.Combine(ShippedFiles.ResolutionsDirectory, Manifest.FileName))), null);
        var texts = Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt").Order(StringComparer.Ordinal).SelectMany(reader.ReadFile);
        var adviser = new Adviser(AdviceRules.Load(ShippedFiles.LexiconDirectory), classifier, finder, dates);
        return (new ParagraphScorer(classifier, ParagraphScorer.PrecedentsOf(texts), adviser), reader);
    });

    [Fact]
    public void Score_WrongParagraphs_FindsFiftyOfSixtyAndEveryRuleOne()
    {
        var answers = Lines.Select(line => (Rule: RuleOf(line), Line: line, IsFound: AdviceOn(TextOf(line)).Any(item => item.Rule == RuleOf(line)))).ToList();
        var table = string.Join('\n', answers.GroupBy(answer => answer.Rule).Select(rule => $"{rule.Key}: {rule.Count(answer => answer.IsFound)} of {rule.Count()}"));
        var missed = string.Join('\n', answers.Where(answer => !answer.IsFound).Select(answer => answer.Line));

        Assert.Equal(60, answers.Count);
        Assert.True(answers.Count(answer => answer.IsFound) >= AtLeast, $"{table}\n{missed}");
        Assert.All(answers.GroupBy(answer => answer.Rule), rule => Assert.True(rule.Any(answer => answer.IsFound), $"{rule.Key}\n{missed}"));
    }

    [Fact]
    public void Score_Suggestion_FitsTheWordsUnderIt()
    {
        var advice = AdviceOn("Requests the UNODC to strengthen capacity building and technical assitance;");

        Assert.Equal(
            [("article", "the UNODC", "UNODC"), ("hyphen", "capacity building", "capacity-building"), ("misspelling", "assitance", "assistance")],
            advice.Where(item => item.Suggestion is not null)
                .Select(item => (item.Rule, item.Span!.Value.Of("Requests the UNODC to strengthen capacity building and technical assitance;").ToString(), item.Suggestion!)));
    }

    [Theory]
    [InlineData("[Decides to remain seized of the matter.]")]
    [InlineData("Requests the Secretary-General to report to the General Assembly at its eightieth session on the implementation of the present resolution;")]
    [InlineData("Recalling General Assembly resolution 74/247 of 27 December 2019,")]
    [InlineData("Welcomes the work of the Organisation for Economic Co-operation and Development in this field;")]
    [InlineData("Demands that all countries stop the transfer of weapons to armed groups;")]
    [InlineData("Requests the United Nations Interregional Crime Bureau (UICB) to publish its findings and the UICB members to comment;")]
    public void Score_RightParagraph_IsLeftAlone(string text)
    {
        string[] matters = ["operative-ending", "report-incomplete", "citation-date", "spelling", "hyphen", "that-clause", "acronym", "misspelling", "article", "verb-form"];

        Assert.DoesNotContain(AdviceOn(text), item => matters.Contains(item.Rule));
    }

    [Fact]
    public void Without_NamedRule_IsOff() =>
        Assert.Null(AdviceRules.Load(ShippedFiles.LexiconDirectory).Without(["no-verb"]).Find("no-verb"));

    private static string RuleOf(string line) => line.Split('|', 2, StringSplitOptions.TrimEntries)[0];

    private static string TextOf(string line) => line.Split('|', 2, StringSplitOptions.TrimEntries)[1];

    // A draft is read as a document; the paragraph after ">>" is the one that the rule is to speak of.
    private static IReadOnlyList<ClauseAnalyzer.Scoring.Advice> AdviceOn(string text)
    {
        var (scorer, reader) = Desk.Value;
        if (!text.Contains('¶', StringComparison.Ordinal))
        {
            return scorer.ScoreText("", text, 1).Advice;
        }

        var parts = text.Split('¶');
        var place = Array.FindIndex(parts, part => part.StartsWith(">>", StringComparison.Ordinal));
        var document = string.Join("\n\n", parts).Replace(">>", "", StringComparison.Ordinal);
        var resolution = Assert.Single(reader.ReadText(document, "draft.txt"));
        var scored = scorer.ScoreDraft(resolution);
        Assert.Equal(parts.Length, scored.Count);
        return scored[place].Advice;
    }
}
