namespace ClauseAnalyzer.Trends.Shares;

/// <summary>A share over all documents of a group.</summary>
/// <param name="Group">The group's name.</param>
/// <param name="IsPartial">Whether more documents may come into it.</param>
/// <param name="Table">What is counted: "themes", "verbs", "theme-words" …, as the tables by document are called.</param>
/// <param name="Section">"all", "preambular" or "operative".</param>
/// <param name="Value">The theme, verb, family, force or addressee counted.</param>
/// <param name="Units">What n counts: "paragraphs", "clauses" or "words".</param>
/// <param name="Documents">Documents of the group with a unit in the section, at least 1.</param>
/// <param name="Count">Units that have it.</param>
/// <param name="N">Units of the section in all documents of the group.</param>
/// <param name="Share"><paramref name="Count"/> by <paramref name="N"/>, 0 to 1.</param>
/// <param name="Low">Lower end of the 95% interval; null for a group of too few documents, which say little of others.</param>
/// <param name="High">Upper end of the 95% interval; null where <paramref name="Low"/> is.</param>
public sealed record GroupRow(
    string Group,
    bool IsPartial,
    string Table,
    string Section,
    string Value,
    string Units,
    int Documents,
    int Count,
    int N,
    double Share,
    double? Low,
    double? High);
