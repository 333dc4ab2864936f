using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>What every table of the report needs to know: which document has which index, and which rows the summary cites.</summary>
internal sealed class TableContext
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly HashSet<(string Table, int Row)> cited;

    /// <summary>Looks at the documents and the summary.</summary>
    public TableContext(IReadOnlyList<TrendDocument> documents, IReadOnlyList<Finding> findings)
    {
        Documents = documents;
        for (var index = 0; index < documents.Count; index++)
        {
            places.TryAdd(documents[index].Name, index);
        }

        cited = [.. findings.Where(finding => finding.Row is not null).Select(finding => (finding.Table, finding.Row!.Value))];
    }

    /// <summary>The documents in order of date.</summary>
    public IReadOnlyList<TrendDocument> Documents { get; }

    /// <summary>The index of a document as links and data write it; null for a name that is not among them.</summary>
    public string? IndexOf(string document) => places.TryGetValue(document, out var place) ? Invariant.Text(place) : null;

    /// <summary>Whether the summary rests on a row.</summary>
    /// <param name="table">The table's stem.</param>
    /// <param name="row">The row, from 1.</param>
    public bool IsCited(string table, int row) => cited.Contains((table, row));

    /// <summary>The id of a row, or of its cell in a table by documents.</summary>
    public static string IdOf(string table, int row) => $"{table}-{Invariant.Text(row)}";
}
