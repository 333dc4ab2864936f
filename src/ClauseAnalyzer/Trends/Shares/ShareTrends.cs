using System.Globalization;
using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Tests whether shares of themes move along the order of the texts.</summary>
/// <remarks>
/// Texts without a place in the order are in no test, and without an order there is none: names are not time. Where texts
/// are of several organs they change places only with texts of their organ, so that a change of mix is never told as a change
/// of language; <see cref="ShareTrend.Shift"/> says how much of the change is mix.
/// </remarks>
public static class ShareTrends
{
    /// <summary>The rate of false discoveries among all rows that speak of a change.</summary>
    public const double MostFalseDiscoveries = 0.05;

    private const int LeastDocuments = 3;
    private const string Organ = "organ";

    /// <summary>One test a theme and section.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="order">Their order; null for that of their dates.</param>
    /// <returns>By section, then theme in the model's order.</returns>
    public static IReadOnlyList<ShareTrend> Themes(IReadOnlyList<TrendDocument> documents, TextOrder? order = null)
    {
        order ??= TextOrder.Of(documents);
        var byName = documents.DistinctBy(document => document.Name).ToDictionary(document => document.Name, StringComparer.Ordinal);
        var places = TrendSection.Names.ToList();
        var rows = ShareTables.Themes(documents).Rows
            .GroupBy(row => (row.Section, row.Value))
            .Select(series => Test(series.Key.Section, series.Key.Value, [.. series.Select(row => (byName[row.Document], row))], order))
            .OrderBy(row => places.IndexOf(row.Section)).ToList();

        // A row without a test is no test among the others.
        var tested = rows.Where(row => row.Test != "none").ToList();
        var q = BenjaminiHochberg.QValues([.. tested.Select(row => row.P)]);
        return [.. rows.Select(row => tested.IndexOf(row) is var index and >= 0 ? WithVerdict(row, q[index]) : row)];
    }

    /// <summary>What the tests treat as random, and which statements they can carry, for a report.</summary>
    /// <param name="trends">The tests.</param>
    /// <returns>Sentences with their full stops; empty without a row.</returns>
    public static string Explain(IReadOnlyList<ShareTrend> trends)
    {
        ArgumentNullException.ThrowIfNull(trends);
        var tested = trends.Where(trend => trend.Test != "none").ToList();
        if (tested.Count == 0)
        {
            return trends.Count == 0 ? "" : $"Nothing is tested along the texts: {trends[0].Reason}.";
        }

        var first = tested[0];
        var within = first.Within.Length > 0 ? $", within its {first.Within} only" : "";
        var nullHypothesis = first.Test == "permutation"
            ? $"which text stands where in the order of {first.Order} is chance{within}; the paragraphs of a text are taken as given"
            : $"texts like these all have the same expected share whatever their {first.Order}; each strays from it with all its paragraphs";
        return $"Null hypothesis: {nullHypothesis}." + Reach(tested);
    }

    // With few texts the answer is known before the question: that has to be said.
    private static string Reach(List<ShareTrend> tested)
    {
        var smallest = tested.Min(trend => trend.SmallestP);
        var alone = smallest * tested.Count;
        return alone <= MostFalseDiscoveries ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $" With {tested.Max(trend => trend.Documents)} texts no p can be below {smallest:0.####}, so that among {tested.Count} tests a single theme cannot reach a q of {MostFalseDiscoveries}: "
            + $"the tests along the texts cannot find a change here, however large. What these texts can carry is what each of them contains, and whether two of them share it out unevenly.");
    }

    private static ShareTrend Test(string section, string value, IReadOnlyList<(TrendDocument Document, ShareRow Row)> series, TextOrder order)
    {
        var placed = series.Where(text => order.Has(text.Document)).ToList();
        var places = order.PlacesOf([.. placed.Select(text => text.Document)]);
        var organs = placed.Select(text => text.Document.Organ ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var within = organs.Count > 1 ? Organ : "";
        List<OrderedCount> counts = [.. placed.Select((text, index) =>
            new OrderedCount(text.Row.Count, text.Row.N, places[index], organs.IndexOf(text.Document.Organ ?? "")))];
        var reason = ReasonNotToTest(counts, order, within);
        if (reason.Length > 0)
        {
            return new ShareTrend(section, value, placed.Count, order.Exists ? order.By : "", within, "none", 0, 1, 1, 1, "not tested", reason)
            {
                Shift = ShiftOf(placed, places),
            };
        }

        var isPermuted = within.Length > 0 || counts.Count < WildClusterTrendTest.LeastDocuments;
        var result = isPermuted ? PermutationTrendTest.Of(counts) : WildClusterTrendTest.Of(counts);
        return new ShareTrend(
            section,
            value,
            placed.Count,
            order.By,
            within,
            isPermuted ? "permutation" : "wild-cluster-bootstrap",
            Math.Round(result.Slope, 6),
            Math.Round(result.P, 6),
            Math.Round(result.SmallestP, 6),
            1,
            "",
            "")
        {
            Shift = ShiftOf(placed, places),
        };
    }

    private static string ReasonNotToTest(List<OrderedCount> counts, TextOrder order, string within)
    {
        if (!order.Exists || counts.Select(text => text.Place).Distinct().Count() < 2)
        {
            return order.Placed == 0
                ? $"the texts have no {order.By}, and names are no order in time; give dates in manifest.csv, or an order with --order-column"
                : $"all texts that have a {order.By} stand at the same one";
        }

        if (counts.Count < LeastDocuments)
        {
            return "a trend needs three texts with a place in the order";
        }

        return counts.GroupBy(text => text.Stratum).All(stratum => stratum.Select(text => text.Place).Distinct().Count() < 2)
            ? $"no {within} has texts at two places, so that {within} and time cannot be told apart"
            : "";
    }

    // The earlier half of the places against the later; a place in the middle belongs to the later.
    private static ShiftShare? ShiftOf(List<(TrendDocument Document, ShareRow Row)> placed, IReadOnlyList<double> places)
    {
        if (places.Distinct().Count() < 2)
        {
            return null;
        }

        var middle = (places.Min() + places.Max()) / 2;
        return ShiftShare.Of([.. Half(place => place < middle)], [.. Half(place => place >= middle)]);

        IEnumerable<(string, int, int)> Half(Func<double, bool> isIn) => placed.Index().Where(text => isIn(places[text.Index]))
            .Select(text => (text.Item.Document.Organ ?? "", text.Item.Row.Count, text.Item.Row.N));
    }

    // The sign of the slope is that of the statistic which was tested.
    private static ShareTrend WithVerdict(ShareTrend row, double q) => row with
    {
        Q = Math.Round(q, 6),
        Verdict = q > MostFalseDiscoveries ? "no detectable change" : row.Slope > 0 ? "rises" : "falls",
    };
}
