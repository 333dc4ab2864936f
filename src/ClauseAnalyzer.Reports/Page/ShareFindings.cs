using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Sentences on shares of verbs.</summary>
internal static class ShareFindings
{
    // Of more texts than this, the first and the last alone say little.
    private const int FewDocuments = 12;
    private const string Operative = "operative";

    /// <summary>The verb most used in the operative part of the last text, against the first.</summary>
    public static IEnumerable<Finding> Verbs(TrendTables tables)
    {
        var operative = tables.Verbs.Rows.Where(row => row.Section == Operative).ToList();
        if (operative.Count == 0 || tables.Documents.Count > FewDocuments || !tables.Order.Exists)
        {
            yield break;
        }

        var first = Commonest(operative, operative[0].Document);
        var last = Commonest(operative, operative[^1].Document);
        var words = $"In {last.Document} the commonest operative verb is “{last.Value}” ({Of(last, "clauses")})";
        yield return new Finding(
            first.Document == last.Document ? words + "." : $"{words}, in {first.Document} “{first.Value}” ({Of(first, "clauses")}).",
            "verbs",
            IndexOf(tables.Verbs.Rows, row => row == last) + 1);
    }

    private static ShareRow Commonest(List<ShareRow> rows, string document) =>
        rows.Where(row => row.Document == document)
            .OrderByDescending(row => row.Count).ThenBy(row => row.Value, StringComparer.Ordinal).First();

    private static string Of(ShareRow row, string units) => $"{Invariant.Text(row.Count)} of {Invariant.Text(row.N)} {units}{(row.N < ContrastRow.LeastUnits ? "" : ", " + Invariant.Percent(row.Share))}";

    private static int? IndexOf<T>(IReadOnlyList<T> rows, Func<T, bool> isIt)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            if (isIt(rows[index]))
            {
                return index;
            }
        }

        return null;
    }
}
