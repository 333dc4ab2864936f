namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Counts given terms in a text whose hyphenated words are cut into their parts. Immutable and thread-safe.</summary>
internal sealed class TermSearch
{
    private readonly TermText text;
    private readonly int[][] partsOfWord;
    private readonly IReadOnlyList<bool[][]> fits;
    private readonly IReadOnlyList<string> names;

    /// <summary>Looks up which words of the text fit which places of the terms.</summary>
    /// <param name="text">The text.</param>
    /// <param name="patterns">The terms.</param>
    public TermSearch(TermText text, IReadOnlyList<TermPattern> patterns)
    {
        this.text = text;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        partsOfWord = [.. Enumerable.Range(0, text.Vocabulary.WordCount).Select(word => WordParts.Of(text.Vocabulary.NameOf(word)).Select(NumberOf).ToArray())];
        names = [.. numbers.OrderBy(name => name.Value).Select(name => name.Key)];
        fits = [.. patterns.Select(pattern => Enumerable.Range(0, pattern.Length).Select(place => names.Select(name => pattern.Fits(place, name)).ToArray()).ToArray())];

        int NumberOf(string part)
        {
            numbers.TryAdd(part, numbers.Count);
            return numbers[part];
        }
    }

    /// <summary>The parts of words that occur, in lower case; they are numbered from 0.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Number of terms.</summary>
    public int TermCount => fits.Count;

    /// <summary>The parts of the words of a document, one after the other, or <see cref="TermText.Break"/>.</summary>
    public List<int> WordsOf(int document)
    {
        var words = new List<int>(text.StartOf(document + 1) - text.StartOf(document));
        for (var place = text.StartOf(document); place < text.StartOf(document + 1); place++)
        {
            words.AddRange(text.WordAt(place) is >= 0 and var word ? partsOfWord[word] : [TermText.Break]);
        }

        return words;
    }

    /// <summary>Occurrences of each term in a document; those of one term do not overlap.</summary>
    public int[] CountIn(int document)
    {
        var words = WordsOf(document);
        return [.. Enumerable.Range(0, fits.Count).Select(term => StretchesOf(term, words).Count())];
    }

    /// <summary>Where a term stands among the parts of words: the first place, and the place after the last.</summary>
    public IEnumerable<(int Start, int End)> StretchesOf(int term, List<int> words)
    {
        var places = fits[term];
        for (var start = 0; start + places.Length <= words.Count; start++)
        {
            if (IsAt(places, words, start))
            {
                yield return (start, start + places.Length);
                start += places.Length - 1;
            }
        }
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
