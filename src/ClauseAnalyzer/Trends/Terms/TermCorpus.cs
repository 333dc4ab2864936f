namespace ClauseAnalyzer.Trends.Terms;

/// <summary>The phrases of a set of documents that may be terms, with their counts. Not thread-safe.</summary>
/// <remarks>
/// A phrase has one to four words, begins and ends with a word that is neither a function word nor a single letter,
/// and crosses no punctuation, number or month: the dates of cited resolutions are not language that shifts.
/// Function words within are allowed: "drugs and crime".
/// </remarks>
internal sealed class TermCorpus
{
    private const int BreakNumber = -1;

    // Without "may", which is a verb more often.
    private static readonly string[] Months =
        ["january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<bool> _mayEnd = [];
    private readonly List<int[]> _texts = [];
    private readonly List<int> _lengths = [];

    /// <summary>Reads the preambular and operative paragraphs of each document.</summary>
    public TermCorpus(IReadOnlyList<TrendDocument> documents)
    {
        foreach (var document in documents)
        {
            var texts = TrendSection.Of(document, TrendSection.All).Select(paragraph => paragraph.Paragraph.Text).ToList();
            _texts.Add([.. texts.SelectMany(text => WordParts.Whole(text).Append(WordParts.Break)).Select(NumberOf)]);
            _lengths.Add(texts.Sum(WordParts.Count));
        }
    }

    /// <summary>Number of documents; they are numbered from 0 in the order given.</summary>
    public int DocumentCount => _texts.Count;

    /// <summary>Words of a document.</summary>
    public int LengthOf(int document) => _lengths[document];

    /// <summary>The phrases of a document and how often each stands in it.</summary>
    public Dictionary<Ngram, int> CountsOf(int document)
    {
        var counts = new Dictionary<Ngram, int>();
        var words = _texts[document];
        for (var start = 0; start < words.Length; start++)
        {
            for (var end = start + 1; end <= Math.Min(words.Length, start + Ngram.Longest) && words[end - 1] != BreakNumber; end++)
            {
                if (_mayEnd[words[start]] && _mayEnd[words[end - 1]])
                {
                    var phrase = Ngram.Of(words.AsSpan(start, end - start));
                    counts[phrase] = counts.GetValueOrDefault(phrase) + 1;
                }
            }
        }

        return counts;
    }

    /// <summary>Occurrences and documents of every phrase over the whole set.</summary>
    public Dictionary<Ngram, (int Count, int Documents)> Totals()
    {
        var totals = new Dictionary<Ngram, (int Count, int Documents)>();
        for (var document = 0; document < DocumentCount; document++)
        {
            foreach (var (phrase, count) in CountsOf(document))
            {
                var (before, documents) = totals.GetValueOrDefault(phrase);
                totals[phrase] = (before + count, documents + 1);
            }
        }

        return totals;
    }

    /// <summary>The words of a phrase with spaces between.</summary>
    public string NameOf(Ngram phrase)
    {
        Span<int> buffer = stackalloc int[Ngram.Longest];
        var names = new List<string>();
        foreach (var word in phrase.Words(buffer))
        {
            names.Add(_words[word]);
        }

        return string.Join(' ', names);
    }

    /// <summary>The shorter phrases within a phrase that may be terms themselves.</summary>
    public List<Ngram> PartsOf(Ngram phrase)
    {
        Span<int> buffer = stackalloc int[Ngram.Longest];
        var words = phrase.Words(buffer);
        var parts = new List<Ngram>();
        for (var start = 0; start < words.Length; start++)
        {
            for (var length = 1; start + length <= words.Length && length < words.Length; length++)
            {
                if (_mayEnd[words[start]] && _mayEnd[words[start + length - 1]])
                {
                    parts.Add(Ngram.Of(words.Slice(start, length)));
                }
            }
        }

        return parts;
    }

    /// <summary>Whether two phrases share at least half the content words of the shorter one.</summary>
    public bool Overlap(Ngram first, Ngram second)
    {
        var (some, others) = (ContentWords(first), ContentWords(second));
        return 2 * some.Count(others.Contains) >= Math.Min(some.Count, others.Count);
    }

    private List<int> ContentWords(Ngram phrase)
    {
        Span<int> buffer = stackalloc int[Ngram.Longest];
        var content = new List<int>();
        foreach (var word in phrase.Words(buffer))
        {
            if (_mayEnd[word])
            {
                content.Add(word);
            }
        }

        return content;
    }

    private int NumberOf(string word)
    {
        if (word == WordParts.Break || char.IsAsciiDigit(word[0]) || Months.Contains(word, StringComparer.Ordinal))
        {
            return BreakNumber;
        }

        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers[word] = number = _words.Count;
            _words.Add(word);
            _mayEnd.Add(word.Length > 1 && !FunctionWords.Contains(word));
        }

        return number;
    }
}
