namespace ClauseAnalyzer.Words;

/// <summary>A half-open stretch of a string, counted in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="End">Offset after the last code unit; equal to <paramref name="Start"/> for an empty span.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of code units covered; 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>The words of <paramref name="text"/> under this span.</summary>
    /// <param name="text">The string the span was measured in.</param>
    /// <returns>A slice, empty when the span is empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
