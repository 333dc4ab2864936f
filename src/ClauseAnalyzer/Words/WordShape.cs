namespace ClauseAnalyzer.Words;

/// <summary>Tells the traits of a form.</summary>
internal static class WordShape
{
    /// <summary>The traits as a column of a table of forms.</summary>
    public static FormProperty<WordTraits> Property { get; } = new(static form => Of(form));

    /// <summary>The traits of a word as written.</summary>
    /// <param name="word">Not empty.</param>
    public static WordTraits Of(ReadOnlySpan<char> word)
    {
        var traits = char.IsUpper(word[0]) ? WordTraits.Capital : char.IsAsciiDigit(word[0]) ? WordTraits.Number : WordTraits.None;
        if (word.EndsWith("ly", StringComparison.OrdinalIgnoreCase))
        {
            return traits | WordTraits.EndsInLy;
        }

        if (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            return traits | WordTraits.EndsInIng;
        }

        return word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? traits | WordTraits.EndsInEd : traits;
    }
}
