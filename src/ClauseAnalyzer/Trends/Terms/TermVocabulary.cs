namespace ClauseAnalyzer.Trends.Terms;

/// <summary>The words of a text by number, as written and in lower case. Grows while the text is read, then stands.</summary>
internal sealed class TermVocabulary
{
    private readonly Dictionary<string, int> numberOfWritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numberOfWord = new(StringComparer.Ordinal);
    private readonly List<string> written = [];
    private readonly List<string> words = [];
    private readonly List<int> wordOf = [];

    /// <summary>Number of different words, whatever their case.</summary>
    public int WordCount => words.Count;

    /// <summary>The number of a word as written; a new one when it is new.</summary>
    public int NumberOf(string form)
    {
        if (!numberOfWritten.TryGetValue(form, out var number))
        {
            numberOfWritten[form] = number = written.Count;
            written.Add(form);
            wordOf.Add(NumberOfWord(form.ToLowerInvariant()));
        }

        return number;
    }

    /// <summary>The word of a written form.</summary>
    public int WordOf(int form) => wordOf[form];

    /// <summary>A word in lower case.</summary>
    public string NameOf(int word) => words[word];

    /// <summary>A word as written.</summary>
    public string WrittenNameOf(int form) => written[form];

    /// <summary>Whether a written form begins with a capital letter.</summary>
    public bool IsCapital(int form) => char.IsUpper(written[form][0]);

    private int NumberOfWord(string name)
    {
        if (!numberOfWord.TryGetValue(name, out var number))
        {
            numberOfWord[name] = number = words.Count;
            words.Add(name);
        }

        return number;
    }
}
