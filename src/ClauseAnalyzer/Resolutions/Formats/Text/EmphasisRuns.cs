namespace ClauseAnalyzer.Resolutions.Formats.Text;

/// <summary>Pairs the runs of asterisks or underscores of one group of lines: single is emphasis, double is strong, triple is both.</summary>
internal static class EmphasisRuns
{
    public static void Mark(string text, InlineRole[] roles, char sign)
    {
        var start = text.IndexOf(sign, StringComparison.Ordinal);
        var open = start < 0 ? [] : new int?[] { null, null };
        while (start >= 0 && start < text.Length)
        {
            var end = start;
            while (end < text.Length && text[end] == sign && roles[end] == InlineRole.Word)
            {
                end++;
            }

            if (end > start)
            {
                MarkRun(text, roles, start, end, open);
            }

            var next = Math.Max(end, start + 1);
            start = next < text.Length ? text.IndexOf(sign, next) : -1;
        }
    }

    // open[0] is where single emphasis began, open[1] where strong did. A run closes what it can, then opens with
    // what is left of it; signs that do neither stay words, which for an asterisk means a note's marker.
    private static void MarkRun(string text, InlineRole[] roles, int start, int end, int?[] open)
    {
        var canClose = CanClose(text, start, end);
        var canOpen = CanOpen(text, start, end);
        var position = start;
        foreach (var strength in ClosingOrder(open, end - start))
        {
            if (canClose && end - position >= strength && open[strength - 1] is { } opening)
            {
                Fill(roles, opening, opening + strength);
                Fill(roles, position, position + strength);
                open[strength - 1] = null;
                position += strength;
            }
        }

        for (var strength = 2; strength > 0; strength--)
        {
            if (canOpen && end - position >= strength && open[strength - 1] is null)
            {
                open[strength - 1] = position;
                position += strength;
            }
        }
    }

    // What was opened last closes first; a run of its exact length closes that strength.
    private static ReadOnlySpan<int> ClosingOrder(int?[] open, int length) =>
        length == 1 || (length > 2 && (open[0] ?? -1) > (open[1] ?? -1)) ? [1, 2] : [2, 1];

    private static bool CanOpen(string text, int start, int end) =>
        end < text.Length && !char.IsWhiteSpace(text[end]) && (text[start] != '_' || start == 0 || !char.IsLetterOrDigit(text[start - 1]));

    private static bool CanClose(string text, int start, int end) =>
        start > 0 && !char.IsWhiteSpace(text[start - 1]) && (text[start] != '_' || end == text.Length || !char.IsLetterOrDigit(text[end]));

    private static void Fill(InlineRole[] roles, int start, int end) => Array.Fill(roles, InlineRole.Emphasis, start, end - start);
}
