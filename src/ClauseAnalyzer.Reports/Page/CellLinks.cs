using ClauseAnalyzer.Reports.Tables;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Links from the cells of tables to the paragraphs behind them.</summary>
internal sealed class CellLinks(TrendTables tables, TableContext context)
{
    /// <summary>Cells of documents.csv.</summary>
    public static string? Document(int row, string column) => column is "preambular" or "operative" or "other"
        ? Find.Link((Find.Document, Invariant.Text(row)), (Find.Section, column))
        : null;

    /// <summary>Cells of terms.csv.</summary>
    public string? Term(int row, string column) => column == "count"
        ? Words(tables.Terms[row].Document, tables.Terms[row].Term)
        : null;

    /// <summary>Cells of keyness.csv.</summary>
    public string? Keyness(int row, string column) => column switch
    {
        "count_reference" => Words(tables.Keyness[row].Reference, tables.Keyness[row].Term),
        "count_target" => Words(tables.Keyness[row].Target, tables.Keyness[row].Term),
        _ => null,
    };

    /// <summary>Cells of lineage.csv.</summary>
    public string? Lineage(int row, string column) => column switch
    {
        "old_position" => Place(tables.Lineage[row].OldDocument, tables.Lineage[row].OldPosition),
        "new_position" => Place(tables.Lineage[row].NewDocument, tables.Lineage[row].NewPosition),
        "status" => Find.Pair(row + 1),
        _ => null,
    };

    /// <summary>Cells of duties.csv.</summary>
    public string? Duty(int row, string column) => column == "position"
        ? Place(tables.Duties[row].Document, tables.Duties[row].Position)
        : null;

    /// <summary>Cells of cooccurrence.csv.</summary>
    public string? CoOccurrence(int row, string column) => (column, tables.CoOccurrences[row]) switch
    {
        ("count", { Kind: "theme-verb" } pair) => Find.Link((Find.Section, "all"), (Find.Theme, pair.A), (Find.Verb, pair.B)),
        ("count_a", var pair) => Find.Link((Find.Section, "all"), (Find.Theme, pair.A)),
        ("count_b", { Kind: "theme-verb" } pair) => Find.Link((Find.Section, "all"), (Find.Verb, pair.B)),
        ("count_b", var pair) => Find.Link((Find.Section, "all"), (Find.Theme, pair.B)),
        _ => null,
    };

    /// <summary>Cells of collocates.csv.</summary>
    public string? Collocate(int row, string column) => column == "count"
        ? Find.Link((Find.Section, "all"), (Find.Words, $"\"{tables.Collocates[row].Term}\" \"{tables.Collocates[row].Word}\""))
        : null;

    /// <summary>Cells of topics.csv.</summary>
    public static string? Topic(int row, string column) => column == "paragraphs" ? Find.Link((Find.Topic, Invariant.Text(row))) : null;

    private string? Place(string document, int? position) => position is { } number && context.IndexOf(document) is { } index
        ? Find.Paragraph(index, number)
        : null;

    private string? Words(string document, string words) => context.IndexOf(document) is { } index
        ? Find.Link((Find.Document, index), (Find.Section, "all"), (Find.Words, $"\"{words}\""))
        : null;
}
