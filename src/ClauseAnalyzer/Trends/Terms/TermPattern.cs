namespace ClauseAnalyzer.Trends.Terms;

/// <summary>A term to look for: words in a row, the last letters of a word open where it ends in "*". Immutable.</summary>
internal sealed class TermPattern
{
    private readonly (string Word, bool IsOpen)[] _words;

    /// <summary>Reads a term.</summary>
    /// <exception cref="ArgumentException">It holds no word.</exception>
    public TermPattern(string term)
    {
        // The tokenizer takes "*" for punctuation, so it is looked for word by word.
        _words = [.. term.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Read)];
        if (_words.Length == 0)
        {
            throw new ArgumentException($"Expected a term of one or more words, found '{term}'; give terms such as \"human rights,train*\".", nameof(term));
        }
    }

    /// <summary>Occurrences in a sequence of words, none overlapping another.</summary>
    public int CountIn(IReadOnlyList<string> words)
    {
        var count = 0;
        for (var start = 0; start + _words.Length <= words.Count; start++)
        {
            if (IsAt(words, start))
            {
                count++;
                start += _words.Length - 1;
            }
        }

        return count;
    }

    private bool IsAt(IReadOnlyList<string> words, int start)
    {
        for (var index = 0; index < _words.Length; index++)
        {
            var (word, isOpen) = _words[index];
            var found = words[start + index];
            if (isOpen ? !found.StartsWith(word, StringComparison.Ordinal) : found != word)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<(string Word, bool IsOpen)> Read(string written)
    {
        var parts = WordParts.Of(written).Where(part => part != WordParts.Break).ToList();
        return parts.Select((part, index) => (part, index == parts.Count - 1 && written.EndsWith('*')));
    }
}
