using System.Globalization;

namespace ClauseAnalyzer.Charts.Scales;

/// <summary>Numbers as written on a chart, the same under every culture.</summary>
internal static class NumberText
{
    private const char Minus = '\u2212';

    /// <summary>At most two decimals, with thousands apart by a thin blank and a true minus sign.</summary>
    public static string Of(double value, ValueFormat format, int decimals = 2) =>
        format == ValueFormat.Percent ? Fixed(value * 100, Math.Min(decimals, 1), trim: true) + "%" : Fixed(value, decimals, trim: true);

    /// <summary>With exactly so many decimals.</summary>
    public static string Fixed(double value, int decimals, bool trim = false)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var pattern = decimals == 0 ? "#,0" : "#,0." + new string(trim ? '#' : '0', decimals);
        var text = Math.Abs(rounded).ToString(pattern, CultureInfo.InvariantCulture);
        return rounded < 0 ? Minus + text : text;
    }

    /// <summary>With a plus or minus sign.</summary>
    public static string Signed(double value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" + Fixed(value, decimals) : Fixed(value, decimals);

    /// <summary>As many digits as it takes, for messages and for ticks of a logarithmic axis.</summary>
    public static string Exact(double value) => value.ToString("#,0.#########", CultureInfo.InvariantCulture);

    /// <summary>As short as a label in a plot should be: whole percents; numbers with one decimal, or none when all of the chart are whole.</summary>
    public static string Label(double value, ValueFormat format, bool allWhole) =>
        format == ValueFormat.Percent ? Fixed(value * 100, 0) + "%" : Fixed(value, allWhole ? 0 : 1);

    public static string Count(double value) => Fixed(value, 2, trim: true);

    /// <summary>Whether so few units are better counted than made a share of: fewer than five.</summary>
    public static bool IsTooFew(double n) => n < 5;

    /// <summary>What a share of few units is made of: "1 of 3".</summary>
    public static string CountOf(double count, double n) => $"{Count(count)} of {Count(n)}";

    /// <summary>How many units a share rests on, with thousands apart: "n = 1,016".</summary>
    public static string N(int n) => "n = " + n.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A share and what it is made of: "44% (7 of 16)".</summary>
    public static string WithCounts(double value, ValueFormat format, int? count, int? n) =>
        format == ValueFormat.Percent && count is { } few && n is { } of && IsTooFew(of) ? CountOf(few, of) : Of(value, format) + (count, n) switch
        {
            ({ } some, { } all) => string.Create(CultureInfo.InvariantCulture, $" ({some:#,0} of {all:#,0})"),
            ({ } some, null) => string.Create(CultureInfo.InvariantCulture, $" (count {some:#,0})"),
            (null, { } all) => $" ({N(all)})",
            _ => "",
        };
}
