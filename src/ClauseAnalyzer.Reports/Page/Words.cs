namespace ClauseAnalyzer.Reports.Page;

/// <summary>Figures and words as sentences write them.</summary>
internal static class Words
{
    /// <summary>A p or q: "p = 0.000" would claim what no test can.</summary>
    public static string Chance(string name, double value) => value < 0.0005 ? $"{name} < 0.001" : $"{name} = {Invariant.Text(value, 3)}";

    /// <summary>A difference of shares in points, below ten with a decimal, a loss with a true minus sign: "12 points", "−1.8 points".</summary>
    public static string Points(double difference)
    {
        var points = Invariant.Text(difference * 100, Math.Abs(difference) < 0.0995 ? 1 : 0);
        points = points.EndsWith(".0", StringComparison.Ordinal) ? points[..^2] : points;
        return points.Replace('-', '\u2212') + (points is "1" or "-1" ? " point" : " points");
    }

    /// <summary>With a capital letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
