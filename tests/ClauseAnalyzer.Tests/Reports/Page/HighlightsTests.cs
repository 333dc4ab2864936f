using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Reports.Page;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Trends;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Tests.Reports.Page;

public sealed class HighlightsTests
{
    private const string Text = "Urges Member States to train, as appropriate, and requests the Secretary-General to report";

    [Fact]
    public void Of_TwoClauses_MarksEachWithinItsOwnWords()
    {
        var urge = Make.Clause("Urges", addressee: "Member States", hedges: "as appropriate") with { Span = new TextSpan(0, 46) };
        var request = Make.Clause("requests", addressee: "Secretary-General") with { Span = new TextSpan(50, Text.Length) };

        var marks = Highlights.Of(Make.Paragraph(Section.Operative, Text).WithClauses(urge, request), []);

        Assert.Equal(
            ["Urges 0", "Member States 2", "as appropriate 1", "requests 0", "Secretary-General 2"],
            marks.Select(mark => $"{Text[mark.Start..mark.End]} {mark.Kind}"));
    }

    [Fact]
    public void Of_EvidenceOfThemes_LeavesOutWhatIsWeakOrAgainst()
    {
        var paragraph = Make.Paragraph(Section.Operative, Text) with
        {
            Themes = [new ThemeLabel("training", true, 0.9, [Evidence("train", 2), Evidence("to", 0.4), Evidence("report", -1)]), new ThemeLabel("other", false, 0.1, [Evidence("States", 3)])],
        };

        var mark = Assert.Single(Highlights.Of(paragraph, ["other", "training"]));

        Assert.Equal("train", Text[mark.Start..mark.End]);
        Assert.Equal(4, mark.Kind);
    }

    [Fact]
    public void Of_EvidenceOfFunctionWordsOrOfTheAct_IsNotMarked()
    {
        var urge = Make.Clause("Urges") with { Span = new TextSpan(0, 46) };
        var paragraph = Make.Paragraph(Section.Operative, Text).WithClauses(urge) with
        {
            Themes = [new ThemeLabel("training", true, 0.9, [Evidence("Urges", 3), Evidence("to", 2.5), Evidence("and", 2), Evidence("train", 1)])],
        };

        var marks = Highlights.Of(paragraph, ["training"]);

        Assert.Equal(["Urges 0", "train 3"], marks.Select(mark => $"{Text[mark.Start..mark.End]} {mark.Kind}"));
    }

    [Fact]
    public void Of_SpansOutsideTheText_AreLeftOut() =>
        Assert.Empty(Highlights.Of(
            Make.Paragraph(Section.Operative, "Short").WithClauses(Make.Clause("Urges") with { Span = new TextSpan(40, 90) }), []));

    private static Evidence Evidence(string words, double weight)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(words, ClauseLocation.Text, new TextSpan(start, start + words.Length), weight);
    }
}
