using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Reports.Drawing;
using ClauseAnalyzer.Reports.Output;
using ClauseAnalyzer.Reports.Page;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Tests.Trends;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Associations;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Pairing;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Trends.Terms;
using ClauseAnalyzer.Trends.Topics;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Tests.Reports;

/// <summary>A trend made by hand, so that the page is tested without model and lexicon.</summary>
internal static class SampleTrend
{
    public static RunInfo Run { get; } = new("0.1.0", new string('a', 64), new string('b', 64), new string('c', 64), "drafting", "A scale for tests.", "drafting", "A ladder for tests.");

    /// <summary>The five texts; the opening words of each paragraph are its clause.</summary>
    public static TrendTables FiveTexts { get; } = Of([.. Tests.Trends.FiveTexts.Documents.Select(WithOpenings)]);

    /// <summary>The report on some tables, without charts.</summary>
    public static string Html(TrendTables tables)
    {
        using var output = new StringWriter();
        ReportPage.Write(output, tables, [], StoryTeller.Of(tables), Run);
        return output.ToString();
    }

    /// <summary>The report on some tables, with its charts.</summary>
    public static string HtmlWithCharts(TrendTables tables)
    {
        using var output = new StringWriter();
        ReportPage.Write(output, tables, ChartSet.Of(tables, 5), StoryTeller.Of(tables), Run);
        return output.ToString();
    }

    public static TrendTables Of(IReadOnlyList<TrendDocument> documents)
    {
        var links = LineageTable.Links(documents);
        var order = TextOrder.Of(documents);
        var contrasts = ContrastChooser.Default(documents, [], null, order);
        return new TrendTables
        {
            Documents = TrendDocument.InOrder(documents),
            Places = new PlaceNames(documents),
            ThemeNames = ShareTables.ThemeNames(documents),
            Themes = ShareTables.Themes(documents),
            Verbs = ShareTables.Verbs(documents),
            Families = ShareTables.Families(documents),
            Force = ShareTables.Force(documents),
            Addressees = ShareTables.Addressees(documents),
            AddresseeKinds = ShareTables.AddresseeKinds(documents),
            Order = order,
            Contrasts = contrasts,
            ContrastRows = [.. contrasts.SelectMany(contrast => ContrastTable.Rows(contrast, [], 0))],
            Tests = [new ShareTrend("all", "training", 5, "date", "", "permutation", -0.02, 0.3, 1 / 60.0, 0.6, "no detectable change", "")],
            Terms = [.. documents.Select(document => new TermRow(document.Name, document.Date, "capacity-building", 3, 1500, 2, 0.4, 5.8))],
            Keyness = [new KeynessRow(documents[0].Name, documents[^1].Name, "convention", 0, 9, 2.1, 3.2, 14.2, 4.1, 2)],
            Links = links,
            Lineage = LineageTable.Rows(links),
            Shifts = [],
            Duties = [],
            CoOccurrences = CoOccurrences.Of(documents),
            ChangePoints = ShareChanges.Themes(documents, order),
            Collocates = [new Collocate("capacity-building", "provide", 4, 2, 40, 900, 9.1, 3.2, 3)],
            Topics = documents.Count < 2 || documents.Any(document => document.Paragraphs.Count < 6) ? [] : [new CandidateTopic(["cybercrime", "Expert Group"], [documents[0].Paragraphs[3], documents[^1].Paragraphs[5]], "training", 0.2)],
        };
    }

    private static TrendDocument WithOpenings(TrendDocument document) =>
        document with { Paragraphs = [.. document.Paragraphs.Select(WithOpening)] };

    private static ClassifiedParagraph WithOpening(ClassifiedParagraph paragraph)
    {
        var text = paragraph.Paragraph.Text;
        var phrase = text.Split(' ')[0];
        var isDirective = phrase is "Urges" or "Encourages" or "Requests" or "Invites";
        var clause = new Clause
        {
            VerbPhrase = phrase,
            Verb = phrase.ToLowerInvariant(),
            Family = isDirective ? "directive" : "assertive",
            Force = isDirective ? phrase.Length % 3 + 1 : null,
            Addressee = isDirective && text.Contains("Member States", StringComparison.Ordinal) ? "Member States" : "",
            AddresseeKind = isDirective && text.Contains("Member States", StringComparison.Ordinal) ? AddresseeKind.States : AddresseeKind.None,
            Hedges = text.Contains("as appropriate", StringComparison.Ordinal) ? ["as appropriate"] : [],
            Span = new TextSpan(0, text.Length),
        };
        return paragraph.WithClauses(clause) with
        {
            Themes = [.. paragraph.Themes.Select(theme => theme.Present ? theme with { Evidence = EvidenceIn(text, theme.Name) } : theme)],
        };
    }

    private static Evidence[] EvidenceIn(string text, string theme)
    {
        var words = theme.Replace('_', ' ');
        var place = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return place < 0 ? [] : [new Evidence(words, ClauseLocation.Text, new TextSpan(place, place + words.Length), 1.5)];
    }
}
