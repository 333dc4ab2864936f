using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>Headlines of charts: the finding where there is one, else what the chart is of.</summary>
internal static class ChartTitles
{
    private const double Level = 0.05;

    // The 97.5% point of the standard normal distribution.
    private const double Noticeable = 1.96;

    /// <summary>The theme that moves most along the texts, else the one that differs most for certain between the two sides.</summary>
    public static string OfThemes(TrendTables tables, string otherwise)
    {
        var moving = tables.Tests.Where(test => test.Section == TrendSection.All && test.IsNoticeable)
            .OrderByDescending(test => Math.Abs(test.Movement)).FirstOrDefault();
        return moving is null
            ? Of(tables, "themes", TrendSection.All, otherwise)
            : $"{Capital(Display.Theme(moving.Value))}: the share {moving.Verdict} along the {Invariant.Count(moving.Documents)} texts";
    }

    /// <summary>What differs most for certain between the two sides of the main contrast.</summary>
    /// <param name="tables">What was counted.</param>
    /// <param name="table">The table of contrasts that the chart is of.</param>
    /// <param name="section">The section that the chart is of.</param>
    /// <param name="otherwise">The headline without a finding.</param>
    /// <param name="shown">The values that the chart shows; null for all.</param>
    public static string Of(TrendTables tables, string table, string section, string otherwise, IReadOnlyCollection<string>? shown = null) => tables.Contrasts is [var main, ..]
        ? OfRow(main, tables.ContrastRows.Where(row => row.A == main.A.Name && row.B == main.B.Name && row.Table == table && row.Section == section && shown?.Contains(row.Value) != false)
            .OrderByDescending(row => row.AtLeast).ThenBy(row => row.Value, StringComparer.Ordinal).FirstOrDefault(), otherwise)
        : otherwise;

    /// <summary>A row of a contrast as a headline; the other words where it is no finding.</summary>
    public static string OfRow(Contrast main, ContrastRow? row, string otherwise) => row is { AtLeast: > 0, P: <= Level, HasEnough: true }
        ? $"{Subject(row)}: {Count(row.CountA, row.NA)} {row.Units} in {row.A}, {Count(row.CountB, row.NB)} in {row.B}{(main.Relation == ContrastRelation.AnotherLine ? ", of another line" : "")}"
        : otherwise;

    /// <summary>The strongest key term of each side.</summary>
    public static string OfKeyness(IReadOnlyList<KeynessRow> rows, string otherwise)
    {
        var more = rows.Where(row => row.Z > Noticeable).OrderByDescending(row => row.Z).FirstOrDefault();
        var less = rows.Where(row => row.Z < -Noticeable).OrderBy(row => row.Z).FirstOrDefault();
        var sides = new[] { more is null ? "" : $"“{more.Term}” marks {more.Target}", less is null ? "" : $"“{less.Term}” marks {less.Reference}" };
        return sides.All(side => side.Length == 0) ? otherwise : string.Join(", ", sides.Where(side => side.Length > 0));
    }

    private static string Subject(ContrastRow row) => row.Table switch
    {
        "themes" => Capital(Display.Theme(row.Value)),
        "verbs" => $"The verb “{row.Value}”",
        "families" => $"{Capital(row.Value)} acts",
        "force" => $"Acts of rank {row.Value}",
        "addressee-kinds" => $"Acts that ask {row.Value}",
        _ => $"“{row.Value}”",
    };

    private static string Count(int count, int n) => $"{Invariant.Count(count)} of {Invariant.Count(n)}";

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
