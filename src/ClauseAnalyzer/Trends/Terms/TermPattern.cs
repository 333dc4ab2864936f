using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>A term to look for. Immutable.</summary>
/// <remarks>
/// Case makes no difference, nor does a hyphen or space between words. The last word is found in the singular and the
/// regular plural. "*" at the end of a word stands for any ending.
/// </remarks>
internal sealed class TermPattern
{
    private readonly IReadOnlyList<(string Word, bool IsOpen)> words;

    /// <summary>Reads a term.</summary>
    /// <exception cref="ArgumentException">It holds no word.</exception>
    public TermPattern(string term)
    {
        // The tokenizer takes "*" for punctuation, so it is looked for word by word.
        words = [.. term.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Read)];
        if (words.Count == 0)
        {
            throw new ArgumentException($"Expected a term of one or more words, found '{term}'; give terms such as \"human rights,train*\".", nameof(term));
        }
    }

    /// <summary>Number of words.</summary>
    public int Length => words.Count;

    /// <summary>Whether a word may stand at a place of the term.</summary>
    /// <param name="place">From 0.</param>
    /// <param name="word">In lower case.</param>
    public bool Fits(int place, string word) => words[place].IsOpen
        ? word.StartsWith(words[place].Word, StringComparison.Ordinal)
        : word == words[place].Word || (place == words.Count - 1 && SingularOf(word) == SingularOf(words[place].Word));

    // "studies" and "study", "responses" and "response", "boxes" and "box"; "access" and "analysis" end in s by themselves.
    private static string SingularOf(string word) => word switch
    {
        { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        { Length: > 4 } when EndsInSibilantAndEs(word) => word[..^2],
        { Length: > 3 } when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    private static bool EndsInSibilantAndEs(string word) =>
        word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal)
        || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal);

    private static IEnumerable<(string Word, bool IsOpen)> Read(string written)
    {
        var parts = new List<string>();
        var position = 0;
        while (Tokenizer.TryNext(written, ref position, out var token))
        {
            if (token.Kind != TokenKind.Punctuation)
            {
                parts.AddRange(WordParts.Of(WordParts.Normalize(token.Span.Of(written)).ToString().ToLowerInvariant()));
            }
        }

        return parts.Select((part, index) => (part, index == parts.Count - 1 && written.EndsWith('*')));
    }
}
