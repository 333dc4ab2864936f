using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>
/// Tells words that were moved from words that were changed: where a list has another order, the items taken out in one
/// place and put in at another are the same words, and a reader wants to see what is new.
/// </summary>
public static class MovedWords
{
    private const int LeastWords = 1;

    /// <summary>The parts of a comparison without those that only left their place.</summary>
    /// <param name="parts">Parts as <see cref="WordDiff.Between"/> gives them.</param>
    /// <returns>The parts in order: of words that were moved only the new place is left. A move is at least one word that is no function word; marks and conjunctions around it do not count.</returns>
    public static IReadOnlyList<MovedPart> In(IReadOnlyList<DiffPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var gone = parts.Index().Where(part => part.Item.Op == DiffOp.Delete).ToList();
        var moved = new Dictionary<int, int>();
        foreach (var (index, part) in parts.Index().Where(part => part.Item.Op == DiffOp.Insert))
        {
            var key = KeyOf(part.Text);
            var from = key.Count < LeastWords ? -1 : gone.FindIndex(other => !moved.ContainsValue(other.Index) && KeyOf(other.Item.Text).SequenceEqual(key, StringComparer.Ordinal));
            if (from >= 0)
            {
                moved[index] = gone[from].Index;
            }
        }

        var left = moved.Values.ToHashSet();
        return [.. parts.Index().Where(part => !left.Contains(part.Index)).Select(part => new MovedPart(part.Item.Op, part.Item.Text, moved.ContainsKey(part.Index)))];
    }

    private static List<string> KeyOf(string text)
    {
        var words = new List<string>();
        var position = 0;
        while (Tokenizer.TryNext(text, ref position, out var token))
        {
            var word = token.Span.Of(text).ToString().ToLowerInvariant();
            if (token.Kind != TokenKind.Punctuation && !FunctionWords.Contains(word))
            {
                words.Add(word);
            }
        }

        return words;
    }
}
