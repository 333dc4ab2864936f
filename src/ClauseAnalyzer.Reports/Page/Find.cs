namespace ClauseAnalyzer.Reports.Page;

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

    /// <summary>The key by which the values of a table of shares are found; null for a table without one.</summary>
    /// <param name="valueColumn">The table's column of values.</param>
    public static string? KeyOf(string valueColumn) => valueColumn switch
    {
        "theme" => "t",
        "verb" => "v",
        "family" => "f",
        "force" => "r",
        "addressee" => "a",
        "kind" => "k",
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
}
