namespace ClauseAnalyzer.Reports;

/// <summary>Links from a count to the paragraphs behind it: "#find?d=2&amp;s=operative&amp;t=training", read by paragraphs.js.</summary>
internal static class Find
{
    /// <summary>Key of the document's index.</summary>
    public const string Document = "d";

    /// <summary>Key of the section.</summary>
    public const string Section = "s";

    /// <summary>Key of the place in the document.</summary>
    public const string Position = "n";

    /// <summary>Key of words to search for.</summary>
    public const string Words = "q";

    /// <summary>Key of the theme.</summary>
    public const string Theme = "t";

    /// <summary>Key of the verb.</summary>
    public const string Verb = "v";

    /// <summary>Key of the family of verbs; its value is empty for verbs without one.</summary>
    public const string Family = "f";

    /// <summary>Key of the rank.</summary>
    public const string Force = "r";

    /// <summary>Key of the addressee as written.</summary>
    public const string Addressee = "a";

    /// <summary>Key of the kind of addressee.</summary>
    public const string Kind = "k";

    /// <summary>Key of the year.</summary>
    public const string Year = "y";

    /// <summary>Key of the decade.</summary>
    public const string Decade = "e";

    /// <summary>Key of the organ.</summary>
    public const string Organ = "o";

    /// <summary>Key of the topic that nobody named, by its number.</summary>
    public const string Topic = "c";

    /// <summary>The key by which the values of a table of shares are found; null for a table without one.</summary>
    /// <param name="valueColumn">The table's column of values.</param>
    public static string? KeyOf(string valueColumn) => valueColumn switch
    {
        "theme" => Theme,
        "verb" => Verb,
        "family" => Family,
        "force" => Force,
        "addressee" => Addressee,
        "kind" => Kind,
        _ => null,
    };

    /// <summary>An address that opens the list of paragraphs with these filters set.</summary>
    /// <param name="conditions">Keys and values; a null value is left out.</param>
    public static string Link(params ReadOnlySpan<(string Key, string? Value)> conditions)
    {
        var parts = new List<string>();
        foreach (var (key, value) in conditions)
        {
            if (value is not null)
            {
                parts.Add($"{key}={Uri.EscapeDataString(value)}");
            }
        }

        return "#find?" + string.Join('&', parts);
    }

    /// <summary>An address that opens a paragraph's own page.</summary>
    /// <param name="document">The document's index.</param>
    /// <param name="position">The paragraph's place in it.</param>
    public static string Paragraph(string document, int position) => $"#par?{Document}={document}&{Position}={Invariant.Text(position)}";

    /// <summary>An address that opens a pair of the redline.</summary>
    /// <param name="row">Its row in lineage.csv, from 1.</param>
    public static string Pair(int row) => "#pair?" + Invariant.Text(row);
}
