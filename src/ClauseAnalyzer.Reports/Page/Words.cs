namespace ClauseAnalyzer.Reports.Page;

/// <summary>Figures and words as sentences write them.</summary>
internal static class Words
{
    /// <summary>A p or q: "p = 0.000" would claim what no test can.</summary>
    public static string Chance(string name, double value) => value < 0.0005 ? $"{name} < 0.001" : $"{name} = {Invariant.Text(value, 3)}";

    /// <summary>A difference of shares in points: "12 points".</summary>
    public static string Points(double difference)
    {
        var points = Invariant.Text(difference * 100, 0);
        return points is "1" or "-1" ? points + " point" : points + " points";
    }

    /// <summary>With a capital letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
