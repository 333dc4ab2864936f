namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Counts given terms in a text whose hyphenated words are cut into their parts. Immutable and thread-safe.</summary>
internal sealed class TermSearch
{
    private readonly TermText text;
    private readonly int[][] partsOfWord;
    private readonly IReadOnlyList<bool[][]> fits;

    /// <summary>Looks up which words of the text fit which places of the terms.</summary>
    /// <param name="text">The text.</param>
    /// <param name="patterns">The terms.</param>
    public TermSearch(TermText text, IReadOnlyList<TermPattern> patterns)
    {
        this.text = text;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        partsOfWord = [.. Enumerable.Range(0, text.Vocabulary.WordCount).Select(word => WordParts.Of(text.Vocabulary.NameOf(word)).Select(NumberOf).ToArray())];
        var names = numbers.OrderBy(name => name.Value).Select(name => name.Key).ToList();
        fits = [.. patterns.Select(pattern => Enumerable.Range(0, pattern.Length).Select(place => names.Select(name => pattern.Fits(place, name)).ToArray()).ToArray())];

        int NumberOf(string part)
        {
            numbers.TryAdd(part, numbers.Count);
            return numbers[part];
        }
    }

    /// <summary>Occurrences of each term in a document; those of one term do not overlap.</summary>
    public int[] CountIn(int document)
    {
        var words = new List<int>(text.StartOf(document + 1) - text.StartOf(document));
        for (var place = text.StartOf(document); place < text.StartOf(document + 1); place++)
        {
            words.AddRange(text.WordAt(place) is >= 0 and var word ? partsOfWord[word] : [TermText.Break]);
        }

        return [.. fits.Select(term => Count(term, words))];
    }

    private static int Count(bool[][] term, List<int> words)
    {
        var count = 0;
        for (var start = 0; start + term.Length <= words.Count; start++)
        {
            if (IsAt(term, words, start))
            {
                count++;
                start += term.Length - 1;
            }
        }

        return count;
    }

    private static bool IsAt(bool[][] term, List<int> words, int start)
    {
        for (var place = 0; place < term.Length; place++)
        {
            if (words[start + place] < 0 || !term[place][words[start + place]])
            {
                return false;
            }
        }

        return true;
    }
}
