using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Parts a paragraph that holds bulleted items after a colon, each after a dash: "Requests: - one; - two."</summary>
internal static class BulletedText
{
    private const string Dash = " - ";

    /// <summary>The words before the first item and the items, without dashes.</summary>
    /// <param name="text">A paragraph.</param>
    /// <returns>One piece for a paragraph without bullets.</returns>
    public static IReadOnlyList<NotedText> Part(NotedText text)
    {
        var first = text.Text.IndexOf($":{Dash}", StringComparison.Ordinal);
        if (first < 0)
        {
            return [text];
        }

        var pieces = new List<NotedText>();
        var start = 0;
        for (var end = first + 1; start <= text.Text.Length; end = EndOf(text.Text, start))
        {
            pieces.Add(Piece(text, start, end));
            start = end + Dash.Length;
        }

        // A short dash without words on one side belongs to the words.
        return pieces.Any(piece => piece.Text.Length < 2) ? [text] : pieces;
    }

    private static int EndOf(string text, int start) =>
        start <= text.Length && text.IndexOf(Dash, start, StringComparison.Ordinal) is >= 0 and var dash ? dash : text.Length;

    // A call in the gap before the next item belongs to the words before it.
    private static NotedText Piece(NotedText text, int start, int end)
    {
        var next = end == text.Text.Length ? int.MaxValue : end + Dash.Length;
        var calls = text.Calls
            .Where(call => (call.Offset > start || start == 0) && call.Offset <= next)
            .Select(call => call with { Offset = Math.Min(call.Offset, end) - start });
        return new NotedText(text.Text[start..end], [.. calls]);
    }
}
