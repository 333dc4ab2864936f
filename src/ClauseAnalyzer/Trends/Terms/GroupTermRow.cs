namespace ClauseAnalyzer.Trends.Terms;

/// <summary>How often a term stands in the documents of a group, per 1,000 words.</summary>
/// <param name="Group">The group's name.</param>
/// <param name="IsPartial">Whether more documents may come into it.</param>
/// <param name="Term">The term, as asked for or as chosen by the data.</param>
/// <param name="Documents">Documents of the group that have words.</param>
/// <param name="Count">Its occurrences in their preambular and operative paragraphs.</param>
/// <param name="Words">Words of those paragraphs.</param>
/// <param name="PerThousand">1,000 times <paramref name="Count"/> by <paramref name="Words"/>; 0 without words.</param>
/// <param name="Low">Lower end of the 95% interval, whole documents taken as random; null for a group of too few documents.</param>
/// <param name="High">Upper end of that interval; null where <paramref name="Low"/> is.</param>
public sealed record GroupTermRow(
    string Group,
    bool IsPartial,
    string Term,
    int Documents,
    int Count,
    int Words,
    double PerThousand,
    double? Low,
    double? High);
