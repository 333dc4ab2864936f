using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Some documents read by one thread, with numbers of its own for the words. Mutable.</summary>
internal sealed class TermPart
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The words by their numbers.</summary>
    public List<string> Names { get; } = [];

    /// <summary>A number a place; -1 for a break.</summary>
    public List<int> Words { get; } = [];

    /// <summary>Whether the place belongs to the verb phrase of an act.</summary>
    public List<bool> IsAct { get; } = [];

    /// <summary>The first place of each document.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>The words of each document; numbers and punctuation are none.</summary>
    public List<int> Lengths { get; } = [];

    /// <summary>Begins a document.</summary>
    public void Begin()
    {
        Starts.Add(Words.Count);
        Lengths.Add(0);
    }

    /// <summary>Adds a word, number or mark to the last document.</summary>
    public void Add(TokenKind kind, ReadOnlySpan<char> units, bool isAct)
    {
        if (kind == TokenKind.Punctuation)
        {
            AddBreak();
            return;
        }

        Words.Add(NumberOf(WordParts.Normalize(units)));
        IsAct.Add(isAct);
        Lengths[^1] += kind == TokenKind.Word ? 1 : 0;
    }

    /// <summary>Adds a place that no term crosses.</summary>
    public void AddBreak()
    {
        Words.Add(TermText.Break);
        IsAct.Add(false);
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        var byCharacters = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!byCharacters.TryGetValue(word, out var number))
        {
            number = Names.Count;
            Names.Add(word.ToString());
            numbers[Names[^1]] = number;
        }

        return number;
    }
}
