namespace ClauseAnalyzer.Trends.Terms;

/// <summary>One to four words in a row, as their numbers in a <see cref="TermCorpus"/>; unused places are -1.</summary>
internal readonly record struct Ngram(int First, int Second = -1, int Third = -1, int Fourth = -1)
{
    public const int Longest = 4;

    public static Ngram Of(ReadOnlySpan<int> words) => new(
        words[0],
        words.Length > 1 ? words[1] : -1,
        words.Length > 2 ? words[2] : -1,
        words.Length > 3 ? words[3] : -1);

    public int Length => Second < 0 ? 1 : Third < 0 ? 2 : Fourth < 0 ? 3 : 4;

    /// <summary>Writes the words' numbers and gives the part of <paramref name="buffer"/> that holds them.</summary>
    public ReadOnlySpan<int> Words(Span<int> buffer)
    {
        (buffer[0], buffer[1], buffer[2], buffer[3]) = (First, Second, Third, Fourth);
        return buffer[..Length];
    }
}
