using ClauseAnalyzer.Trends.Contrasts;

namespace ClauseAnalyzer.Reports.Tables;

/// <summary>The words for what two sides of a contrast are to each other.</summary>
internal static class ContrastWords
{
    /// <summary>As tables write it; empty where nothing is known.</summary>
    public static string Relation(ContrastRelation relation) => relation switch
    {
        ContrastRelation.Descends => "descends",
        ContrastRelation.AnotherLine => "another line",
        _ => "",
    };
}
