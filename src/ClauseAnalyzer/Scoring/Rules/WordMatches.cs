namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>Finds words and phrases in a text, whole.</summary>
internal static class WordMatches
{
    /// <summary>Offsets at which a phrase stands between characters that are no letters, digits or hyphens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase, not empty.</param>
    /// <param name="comparison">How letters are compared.</param>
    public static IEnumerable<int> Of(string text, string phrase, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        for (var at = text.IndexOf(phrase, comparison); at >= 0; at = text.IndexOf(phrase, at + 1, comparison))
        {
            if ((at == 0 || !IsWord(text[at - 1])) && (at + phrase.Length == text.Length || !IsWord(text[at + phrase.Length])))
            {
                yield return at;
            }
        }
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '-' or '/';
}
