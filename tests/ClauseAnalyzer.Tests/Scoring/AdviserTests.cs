using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Tests.Scoring;

public sealed class AdviserTests
{
    private static readonly Lazy<ParagraphScorer> Scorer = new(() =>
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var finder = new ClauseFinder(lexicon, lexicon.Scale("drafting"));
        var classifier = new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), finder);
        var adviser = new Adviser(AdviceRules.Load(ShippedFiles.LexiconDirectory), classifier, finder);
        var precedents = new PrecedentIndex(
        [
            new Precedent("A/RES/1/1", "4", "Encourages Member States to share their experience in the training of judges and prosecutors;"),
        ]);
        return new ParagraphScorer(classifier, precedents, adviser);
    });

    [Theory]
    [InlineData("Requests the Office to report to the Commission at its next session;", "")]
    [InlineData("Member States and the many ways of cybercrime;", "no-verb")]
    [InlineData("Urges that all necessary steps be taken without delay;", "no-addressee")]
    [InlineData("Demands that all parties, as appropriate, allow access;", "hedge-in-demand")]
    [InlineData("Urges Member States to share their experience in the training of judges and prosecutors;", "stronger-than-precedent")]
    [InlineData("Invites Member States to share their experience in the training of judges and prosecutors;", "weaker-than-precedent")]
    [InlineData("[Urges] [Invites] Member States to act;", "open-brackets")]
    [InlineData("Requests the Office to report to the Commission at its next session", "operative-ending")]
    [InlineData("Recalling its resolution 65/230 of 21 December 2010", "preambular-ending")]
    public void Score_Draft_SaysWhatStandsOut(string text, string rule)
    {
        var advice = Scorer.Value.ScoreText("", text, 1).Advice.Where(item => item.Rule != "unusual-verb").ToList();

        if (rule.Length == 0)
        {
            Assert.Empty(advice);
            return;
        }

        var item = Assert.Single(advice, item => item.Rule == rule);
        Assert.DoesNotContain('{', item.Message);
    }

    // The name of the organ that speaks carries no theme, in a draft as in an adopted text.
    [Theory]
    [InlineData("Human Rights Council", false)]
    [InlineData("General Assembly", true)]
    public void ScoreDraft_ReportToTheCouncil_IsAMatterOfHumanRightsOnlyForOthers(string organ, bool expected)
    {
        var draft = new Resolution
        {
            Source = "-",
            Organ = organ,
            Paragraphs = [new Paragraph { Position = 1, Section = Section.Operative, Text = "Requests the Secretary-General to provide an oral update to the Human Rights Council at its forty-sixth session;" }],
        };

        var themes = Scorer.Value.ScoreDraft(draft)[0].Classified.Themes;

        Assert.Equal(expected, themes.Single(theme => theme.Name == "human_rights").Present);
    }

    [Theory]
    [InlineData(0.52, true, true)]
    [InlineData(0.67, true, false)]
    [InlineData(0.5, false, false)]
    public void Advise_ThemeInTheMiddle_IsToldAsNotSure(double probability, bool isUncertain, bool isTold)
    {
        var classified = Scorer.Value.ScoreText("", "Requests the Office to keep tide gauges in order;", 1).Classified with
        {
            Themes = [new ThemeLabel("training", true, probability, []) { IsUncertain = isUncertain }],
        };

        Assert.Equal(isTold, Desk.Adviser.Advise(classified, []).Any(item => item.Rule == "unsure-theme"));
    }

    [Fact]
    public void Score_LongParagraph_IsCounted()
    {
        var text = $"Requests the Office to report on {string.Join(' ', Enumerable.Repeat("matters", 200))};";

        Assert.Contains(Scorer.Value.ScoreText("", text, 1).Advice, item => item is { Rule: "long-paragraph", Severity: AdviceSeverity.Info } && item.Message.StartsWith("206 words", StringComparison.Ordinal));
    }

    [Fact]
    public void Score_HeadingOfADocument_GetsNoAdvice() =>
        Assert.Empty(Scorer.Value.Score("a.txt", new Paragraph { Position = 1, Section = Section.Other, Text = "Annex" }, isDraft: false).Advice);

    [Fact]
    public void Parse_RuleLeftOut_IsOff() => Assert.Null(AdviceRules.Parse("# none\n", "advice.txt").Find("no-verb"));

    [Theory]
    [InlineData("no-verb")]
    [InlineData("no-verb | loud | 0 | words")]
    [InlineData("no-verb | hint | many | words")]
    [InlineData("no-verb | hint | 0 |")]
    [InlineData("a | hint | 0 | words\na | hint | 0 | words")]
    public void Parse_BrokenLine_IsNamed(string text)
    {
        var exception = Assert.Throws<LexiconFormatException>(() => AdviceRules.Parse("# rules\n" + text, "advice.txt"));

        Assert.Equal("LEX451", exception.Code);
        Assert.Contains("advice.txt, line ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NoFile_SaysWhere() =>
        Assert.Equal("LEX450", Assert.Throws<LexiconFormatException>(() => AdviceRules.Load(Path.GetTempPath())).Code);
}
