namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Whether the share of a theme moves along the order of the texts.</summary>
/// <param name="Section">"all", "preambular" or "operative".</param>
/// <param name="Value">The theme.</param>
/// <param name="Documents">Texts with a place in the order and at least one paragraph in that section.</param>
/// <param name="Order">What puts them in order: "date", "year", a column; empty without an order.</param>
/// <param name="Within">The column within whose groups texts are set beside each other: "organ" where texts are of several; empty otherwise.</param>
/// <param name="Test">"permutation", "wild-cluster-bootstrap", or "none".</param>
/// <param name="Slope">Share a place in the order, positive when the share rises: what <see cref="P"/> is the p of. 0 without a test.</param>
/// <param name="P">Two-sided p; 1 without a test.</param>
/// <param name="SmallestP">The smallest p that the test could have given these texts in another order.</param>
/// <param name="Q">Benjamini-Hochberg q over all tests of the table; 1 without a test.</param>
/// <param name="Verdict">"rises", "falls" or "no detectable change" (q above 0.05); "not tested" without a test.</param>
/// <param name="Reason">Why it was not tested; empty where it was.</param>
public sealed record ShareTrend(
    string Section,
    string Value,
    int Documents,
    string Order,
    string Within,
    string Test,
    double Slope,
    double P,
    double SmallestP,
    double Q,
    string Verdict,
    string Reason)
{
    /// <summary>How the share of the later half of the texts differs from that of the earlier, and which part of that is mix; null without an order.</summary>
    public ShiftShare? Shift { get; init; }

    /// <summary>A movement of less than three points is told as a detail, however certain: with thousands of texts nearly anything is detectable.</summary>
    public const double LeastMovement = 0.03;

    /// <summary>How far the share moves from the earlier half of the places to the later: within the groups where there are several, else in all; 0 where it is not known.</summary>
    public double Movement => Shift is null ? 0 : Within.Length > 0 ? Shift.Within : Shift.Change;

    /// <summary>Whether the test speaks of a change, and the halves show one in its direction of at least <see cref="LeastMovement"/>.</summary>
    public bool IsNoticeable => (Verdict == "rises" && Movement >= LeastMovement) || (Verdict == "falls" && -Movement >= LeastMovement);
}
