using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>Where the marks of charts lead: to the paragraphs behind them.</summary>
internal sealed class ChartLinks
{
    private readonly TrendTables tables;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>Looks at the documents.</summary>
    public ChartLinks(TrendTables tables)
    {
        this.tables = tables;
        for (var index = 0; index < tables.Documents.Count; index++)
        {
            places.TryAdd(tables.Documents[index].Name, index);
        }
    }

    /// <summary>The paragraphs of a text that meet some conditions; null for a name that is not among the texts.</summary>
    public string? OfText(string document, params ReadOnlySpan<(string Key, string? Value)> conditions) =>
        places.TryGetValue(document, out var place) ? Find.Link([(Find.Document, Invariant.Text(place)), .. conditions]) : null;

    /// <summary>The paragraphs of a chart's column that meet some conditions; null where the list of paragraphs knows no filter for the column.</summary>
    public string? OfColumn(string column, params ReadOnlySpan<(string Key, string? Value)> conditions) =>
        !tables.IsGrouped ? OfText(column, conditions)
        : column == DocumentGroups.Unknown ? null
        : tables.By switch
        {
            DocumentGroups.Year => Find.Link([(Find.Year, column), .. conditions]),
            DocumentGroups.Decade => Find.Link([(Find.Decade, column), .. conditions]),
            "organ" => Find.Link([(Find.Organ, column), .. conditions]),
            "document" => OfText(column, conditions),
            _ => null,
        };

    /// <summary>The paragraphs of one side of a contrast that meet some conditions.</summary>
    public string? OfSide(ContrastSide side, params ReadOnlySpan<(string Key, string? Value)> conditions) =>
        side.Documents is [var only] && places.ContainsKey(only.Name) && !tables.IsGrouped ? OfText(only.Name, conditions) : OfColumn(side.Name, conditions);

    /// <summary>A paragraph's own page; null for a text that is not among the documents.</summary>
    public string? OfParagraph(string document, int position) =>
        places.TryGetValue(document, out var place) ? Find.Paragraph(Invariant.Text(place), position) : null;
}
