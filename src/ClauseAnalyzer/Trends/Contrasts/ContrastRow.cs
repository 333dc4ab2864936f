namespace ClauseAnalyzer.Trends.Contrasts;

/// <summary>A share on the two sides of a contrast.</summary>
/// <param name="A">Name of the first side.</param>
/// <param name="B">Name of the second side.</param>
/// <param name="Relation">What is known of descent between them.</param>
/// <param name="Table">What is counted: "themes", "verbs", "families", "force", "addressee-kinds", "terms".</param>
/// <param name="Section">"all", "preambular" or "operative".</param>
/// <param name="Value">The theme, verb … counted.</param>
/// <param name="Units">What n counts: "paragraphs" or "clauses".</param>
/// <param name="CountA">Units of the first side that have it.</param>
/// <param name="NA">Units of the first side.</param>
/// <param name="CountB">Units of the second side that have it.</param>
/// <param name="NB">Units of the second side.</param>
/// <param name="Low">Lower end of the 95% interval of the second share less the first; null where there are too few texts for one.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Test">"fisher" (two texts: a chance allotment of their units), "permutation" or "wild-cluster-bootstrap" (groups of texts: which text stands on which side), "none".</param>
/// <param name="P">Two-sided p under the test's own null; 1 without a test.</param>
/// <param name="Q">Benjamini-Hochberg q over all rows of the contrast and table; for terms over all that were looked at, shown or not.</param>
public sealed record ContrastRow(
    string A,
    string B,
    ContrastRelation Relation,
    string Table,
    string Section,
    string Value,
    string Units,
    int CountA,
    int NA,
    int CountB,
    int NB,
    double? Low,
    double? High,
    string Test,
    double P,
    double Q)
{
    /// <summary>Units of which shares say something: with fewer there are counts alone.</summary>
    public const int LeastUnits = 5;

    /// <summary>Whether both sides have units enough for shares.</summary>
    public bool HasEnough => NA >= LeastUnits && NB >= LeastUnits;

    /// <summary>Share of the first side, 0 to 1; 0 without a unit.</summary>
    public double ShareA => NA == 0 ? 0 : (double)CountA / NA;

    /// <summary>Share of the second side, 0 to 1; 0 without a unit.</summary>
    public double ShareB => NB == 0 ? 0 : (double)CountB / NB;

    /// <summary>The second share less the first.</summary>
    public double Difference => ShareB - ShareA;

    /// <summary>How far the shares differ at least: the nearer end of the interval, 0 where it holds 0 or there is none.</summary>
    public double AtLeast => Low is > 0 and var low ? low : High is < 0 and var high ? -high : 0;
}
