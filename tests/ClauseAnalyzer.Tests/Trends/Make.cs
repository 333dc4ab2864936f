using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Tests.Trends;

/// <summary>Small documents for tests of tables.</summary>
internal static class Make
{
    public static TrendDocument Document(string name, string? date, params ClassifiedParagraph[] paragraphs) => new()
    {
        Name = name,
        Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Paragraphs = [.. paragraphs.Select((paragraph, index) => paragraph with
        {
            Document = name,
            Paragraph = paragraph.Paragraph with { Position = index + 1 },
        })],
    };

    public static ClassifiedParagraph Paragraph(Section section, string text, params string[] themes) => new()
    {
        Source = "test",
        Document = "",
        Paragraph = new Paragraph { Position = 1, Section = section, Text = text },
        Themes = [.. new[] { "training", "human_rights" }.Select(name => new ThemeLabel(name, themes.Contains(name), themes.Contains(name) ? 0.9 : 0.1, []))],
    };

    public static ClassifiedParagraph WithClauses(this ClassifiedParagraph paragraph, params Clause[] clauses) =>
        paragraph with { Clauses = clauses, MainClause = clauses.FirstOrDefault() };

    public static Clause Clause(string verb, string family = "", int? force = null, string addressee = "", params string[] hedges) => new()
    {
        VerbPhrase = verb,
        Verb = verb,
        Family = family,
        Force = force,
        Addressee = addressee,
        Hedges = hedges,
        Span = new TextSpan(0, 0),
    };
}
