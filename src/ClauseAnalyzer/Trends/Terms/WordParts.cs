namespace ClauseAnalyzer.Trends.Terms;

/// <summary>How words are written, made even: what terms are compared by.</summary>
internal static class WordParts
{
    private const string Hyphens = "-\u2010\u2011";

    /// <summary>A word without possessive ending; "co-operation" is "cooperation", "Co-ordination" "Coordination".</summary>
    /// <param name="word">A word as written.</param>
    public static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> word)
    {
        var whole = word.EndsWith("'s") || word.EndsWith("’s") ? word[..^2] : word;
        return whole.Length > 3 && whole.StartsWith("co", StringComparison.OrdinalIgnoreCase) && Hyphens.Contains(whole[2], StringComparison.Ordinal)
            ? string.Concat(whole[..2], whole[3..])
            : whole;
    }

    /// <summary>The parts of a hyphenated word: "capacity-building" has two.</summary>
    /// <param name="word">A word.</param>
    public static string[] Of(string word) => word.Split([.. Hyphens], StringSplitOptions.RemoveEmptyEntries);
}
