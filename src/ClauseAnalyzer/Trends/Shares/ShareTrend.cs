namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Whether the share of a theme moves along the documents' order.</summary>
/// <param name="Section">"all", "preambular" or "operative".</param>
/// <param name="Value">The theme.</param>
/// <param name="Documents">Documents with at least one paragraph in that section.</param>
/// <param name="Test">"permutation" below 20 documents, "wild-cluster-bootstrap" from 20 on, "none" below three.</param>
/// <param name="Slope">Log-odds a place in the order (permutation: share a place); positive when the share rises. 0 without a test.</param>
/// <param name="P">Two-sided p; 1 without a test.</param>
/// <param name="SmallestP">The smallest p that this test can give with so many documents.</param>
/// <param name="Q">Benjamini-Hochberg q over all tests of the table; 1 without a test.</param>
/// <param name="Verdict">"rises", "falls" or "no detectable change" (q above 0.05); "not tested" without a test.</param>
public sealed record ShareTrend(
    string Section,
    string Value,
    int Documents,
    string Test,
    double Slope,
    double P,
    double SmallestP,
    double Q,
    string Verdict);
