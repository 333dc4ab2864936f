using System.Globalization;
using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Looks for a place along the texts at which the share of a theme changes, where there are texts enough.</summary>
public static class ShareChanges
{
    /// <summary>One row a theme, of preambular and operative paragraphs together.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="order">Their order.</param>
    /// <returns>In the model's order of themes; texts of several organs change places within their organ only.</returns>
    public static IReadOnlyList<ShareChange> Themes(IReadOnlyList<TrendDocument> documents, TextOrder order)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(order);
        var byName = documents.DistinctBy(document => document.Name).ToDictionary(document => document.Name, StringComparer.Ordinal);
        var rows = ShareTables.Themes(documents).Rows.Where(row => row.Section == TrendSection.All && order.Has(byName[row.Document]))
            .GroupBy(row => row.Value, StringComparer.Ordinal)
            .Select(theme => Row(theme.Key, [.. theme.Select(row => (byName[row.Document], row))], order)).ToList();
        var tested = rows.Where(row => row.Reason.Length == 0).ToList();
        var q = BenjaminiHochberg.QValues([.. tested.Select(row => row.P)]);
        return [.. rows.Select(row => tested.IndexOf(row) is >= 0 and var index ? row with { Q = Math.Round(q[index], 6) } : row)];
    }

    private static ShareChange Row(string theme, IReadOnlyList<(TrendDocument Document, ShareRow Row)> series, TextOrder order)
    {
        var places = order.PlacesOf([.. series.Select(text => text.Document)]);
        var organs = series.Select(text => text.Document.Organ ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var counts = series.Select((text, index) => new OrderedCount(text.Row.Count, text.Row.N, places[index], organs.IndexOf(text.Document.Organ ?? ""))).ToList();
        if (ChangePointTest.Of(counts) is not { } found)
        {
            return new ShareChange(theme, series.Count, "", "", 0, 0, 0, 0, 1, 1, Reason(series.Count));
        }

        var ordered = order.InOrder(series.Select(text => text.Document)).Select(document => (document, Index: series.ToList().FindIndex(text => ReferenceEquals(text.Document, document)))).ToList();
        var before = ordered.Where(text => places[text.Index] <= found.Place).ToList();
        var after = ordered.Where(text => places[text.Index] > found.Place).ToList();
        return new ShareChange(
            theme,
            series.Count,
            before[^1].document.Name,
            after[0].document.Name,
            before.Sum(text => counts[text.Index].Count),
            before.Sum(text => counts[text.Index].N),
            after.Sum(text => counts[text.Index].Count),
            after.Sum(text => counts[text.Index].N),
            Math.Round(found.P, 6),
            1,
            "");
    }

    private static string Reason(int documents) => (documents < ChangePointTest.LeastDocuments
        ? (FormattableString)$"a change point is sought in {ChangePointTest.LeastDocuments} texts or more that have a place in the order; there are {documents}"
        : $"no place in the order has {ChangePointTest.LeastOnASide} texts on either side, or all texts have one share").ToString(CultureInfo.InvariantCulture);
}
