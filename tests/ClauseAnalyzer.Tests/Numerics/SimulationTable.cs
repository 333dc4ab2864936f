using System.Globalization;
using System.Text;
using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

/// <summary>The simulations as the tables of tests/README.md.</summary>
internal static class SimulationTable
{
    private static readonly double[] Correlations = [0, 0.05, 0.2];

    /// <summary>The size of each test under its own null, under others, and its power.</summary>
    /// <param name="rounds">Rounds a cell.</param>
    public static string Sizes(int rounds)
    {
        var table = new StringBuilder("| test | texts | correlation | own null | later texts longer | first text as long as all others | rise from 20% to 50% |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        table.Append(Line("Fisher, two texts", "2", "chance allotment", Percent(SizeSimulation.Rejects(rounds, SizeSimulation.FisherOfAllotment)), "", "", ""));
        foreach (var correlation in Correlations.Skip(1))
        {
            table.Append(Line("Fisher, two texts that differ (not its null)", "2", Number(correlation), Percent(SizeSimulation.Rejects(rounds, texts => SizeSimulation.FisherOfTexts(texts, correlation))), "", "", ""));
        }

        foreach (var texts in new[] { 3, 5, 8, 12, 19 })
        {
            table.Append(Rows("permutation", texts, rounds, SizeSimulation.Permutation));
        }

        foreach (var texts in new[] { 20, 30, 50, 100, 200 })
        {
            table.Append(Rows("wild cluster bootstrap", texts, rounds, SizeSimulation.WildCluster));
            table.Append(Rows("permutation (not used here)", texts, rounds, SizeSimulation.Permutation));
        }

        foreach (var texts in new[] { 6, 12, 40, 100 })
        {
            var series = new SimulatedSeries(texts, 0.1) { Strata = 3, First = 0.15, Last = 0.15 };
            table.Append(Line("permutation within three organs whose mix moves", Number(texts), "0.1", Percent(SizeSimulation.Rejects(rounds, drawn => SizeSimulation.Permutation(drawn, series))), "", "", ""));
            var tied = new SimulatedSeries(texts, 0.1) { Tied = texts / 2 };
            table.Append(Line("permutation, two groups of texts", Number(texts), "0.1", Percent(SizeSimulation.Rejects(rounds, drawn => SizeSimulation.Permutation(drawn, tied))), "", "", ""));
        }

        return table.ToString();
    }

    /// <summary>The coverage of the interval over texts.</summary>
    /// <param name="rounds">Rounds a cell.</param>
    public static string Coverage(int rounds)
    {
        var table = new StringBuilder("| texts | sizes | correlation | mean over shares | worst share | its coverage |\n| ---: | --- | ---: | ---: | ---: | ---: |\n");
        foreach (var clusters in new[] { 4, 6, 10, 20, 50, 200 })
        {
            foreach (var areEqual in new[] { true, false })
            {
                foreach (var correlation in new[] { 0.05, 0.2 })
                {
                    var cells = CoverageOf(rounds, clusters, correlation, areEqual);
                    var (share, worst) = cells.MinBy(cell => cell.Covered);
                    table.Append(CultureInfo.InvariantCulture, $"| {clusters} | {(areEqual ? "equal" : "unequal")} | {correlation} | {Percent(cells.Average(cell => cell.Covered))} | {share} | {Percent(worst)} |\n");
                }
            }
        }

        return table.ToString();
    }

    /// <summary>The coverage for each expected share.</summary>
    public static IReadOnlyList<(double Share, double Covered)> CoverageOf(int rounds, int clusters, double correlation, bool areEqual) =>
        [.. CoverageSimulation.Shares.Select(share => (share, CoverageSimulation.Of(
            rounds, clusters, share, correlation, areEqual, (counts, sizes) => ClusterShareInterval.Any(counts, sizes))))];

    private static string Rows(string name, int texts, int rounds, Func<SimulatedTexts, SimulatedSeries, double> test)
    {
        var rows = new StringBuilder();
        foreach (var correlation in Correlations)
        {
            var series = new SimulatedSeries(texts, correlation);
            rows.Append(Line(
                name,
                Number(texts),
                Number(correlation),
                Percent(Of(series)),
                Percent(Of(series with { LaterAreLonger = true })),
                Percent(Of(series with { FirstIsGiant = true })),
                Percent(Of(series with { First = 0.2, Last = 0.5 }))));
        }

        return rows.ToString();

        double Of(SimulatedSeries series) => SizeSimulation.Rejects(rounds, drawn => test(drawn, series));
    }

    private static string Line(params string[] cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string Percent(double share) => (share * 100).ToString("F1", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
