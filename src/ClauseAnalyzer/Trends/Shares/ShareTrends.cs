using System.Globalization;
using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Tests whether shares of themes move along the documents' order.</summary>
public static class ShareTrends
{
    // The rate of false discoveries among all rows that speak of a change.
    private const double MostFalseDiscoveries = 0.05;

    private const int LeastDocuments = 3;

    /// <summary>One test a theme and section.</summary>
    /// <param name="documents">The texts, in any order; they are tested in order of date. Those without a paragraph in a section are left out of its tests.</param>
    /// <returns>By section, then theme in the model's order.</returns>
    public static IReadOnlyList<ShareTrend> Themes(IReadOnlyList<TrendDocument> documents)
    {
        var rows = ShareTables.Themes(documents).Rows
            .GroupBy(row => (row.Section, row.Value))
            .Select(series => Test(series.Key.Section, series.Key.Value, [.. series.Select(row => new OrderedCount(row.Count, row.N))]))
            .OrderBy(row => TrendSection.Names.ToList().IndexOf(row.Section)).ToList();

        // A row without a test is no test among the others.
        var tested = rows.Where(row => row.Test != "none").ToList();
        var q = BenjaminiHochberg.QValues([.. tested.Select(row => row.P)]);
        return [.. rows.Select(row => tested.IndexOf(row) is var index and >= 0 ? WithVerdict(row, q[index]) : row)];
    }

    /// <summary>What the test of so many documents treats as random and how small its p can get, in one sentence for a report.</summary>
    /// <param name="documents">Documents in the series, at least 0.</param>
    /// <returns>A sentence with its full stop.</returns>
    public static string Explain(int documents) => documents switch
    {
        < LeastDocuments => "A trend needs three documents; none was tested.",
        < WildClusterTrendTest.LeastDocuments => string.Create(
            CultureInfo.InvariantCulture,
            $"The test takes the order of the {documents} documents as random and their paragraphs as given; {Orders(documents)}."),
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"The test takes the {documents} documents as random, each with all its paragraphs (logistic slope, wild cluster bootstrap by document)."),
    };

    private static string Orders(int documents)
    {
        var orders = Enumerable.Range(1, documents).Aggregate(1L, (product, factor) => product * factor);
        return documents <= PermutationTrendTest.MostDocumentsInFull
            ? string.Create(CultureInfo.InvariantCulture, $"of their {orders} orders the one seen and its reverse are always as extreme, so that no p is below 2/{orders}")
            : string.Create(CultureInfo.InvariantCulture, $"of their orders 99999 were drawn, so that no p is below 1/100000");
    }

    private static ShareTrend Test(string section, string value, IReadOnlyList<OrderedCount> series)
    {
        if (series.Count < LeastDocuments)
        {
            return new ShareTrend(section, value, series.Count, "none", 0, 1, 1, 1, "not tested");
        }

        var isSmall = series.Count < WildClusterTrendTest.LeastDocuments;
        var result = isSmall ? PermutationTrendTest.Of(series) : WildClusterTrendTest.Of(series);
        return new ShareTrend(
            section,
            value,
            series.Count,
            isSmall ? "permutation" : "wild-cluster-bootstrap",
            Math.Round(result.Slope, 6),
            Math.Round(result.P, 6),
            Math.Round(result.SmallestP, 6),
            1,
            "");
    }

    private static ShareTrend WithVerdict(ShareTrend row, double q) => row with
    {
        Q = Math.Round(q, 6),
        Verdict = q > MostFalseDiscoveries ? "no detectable change" : row.Slope > 0 ? "rises" : "falls",
    };
}
