using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Clauses;

/// <summary>The words and marks of one paragraph. Reading past either end gives a mark that is like no other, so that callers need no bounds.</summary>
internal sealed class ParagraphWords(string text, Word[] words, int count)
{
    /// <summary>The mark beyond both ends.</summary>
    public const char Edge = '\u0003';

    private static readonly Word Outside = new(0, 0, Edge, WordTraits.None, WordEntry.Unknown);

    public string Text { get; } = text;

    public int Count { get; } = count;

    public ref readonly Word this[int index]
    {
        get
        {
            if ((uint)index < (uint)Count)
            {
                return ref words[index];
            }

            return ref Outside;
        }
    }

    public bool IsMark(int index, char mark) => this[index].Mark == mark;

    /// <summary>Whether a known word stands there.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="word">The word in lower case.</param>
    public bool IsWord(int index, string word) => string.Equals(this[index].Entry.Text, word, StringComparison.Ordinal);

    public bool Is(int index, WordRoles roles) => this[index].Entry.Is(roles);

    public bool Has(int index, WordTraits traits) => this[index].Has(traits);

    /// <summary>The text from the first to before the last of two places.</summary>
    public string Slice(int from, int to) => to > from ? Text[this[from].Start..this[to - 1].End] : "";

    public ReadOnlySpan<char> SpanOf(int index) => Text.AsSpan(this[index].Start, this[index].End - this[index].Start);
}
