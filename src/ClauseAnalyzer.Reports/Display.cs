namespace ClauseAnalyzer.Reports;

/// <summary>Names of columns as people read them.</summary>
internal static class Display
{
    /// <summary>A theme's name: "technical assistance".</summary>
    public static string Theme(string name) => name.Replace('_', ' ');
}
