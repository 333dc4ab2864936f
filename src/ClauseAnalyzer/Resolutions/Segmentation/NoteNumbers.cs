using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Puts the numbers of foot notes before their words: below the rule at the foot of a page, text taken from a PDF file has each
/// number in a line of its own.
/// </summary>
internal static class NoteNumbers
{
    private const int LongestNumber = 3;

    /// <summary>Joins them.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <returns>The lines, a note's number and the first line of its words in one; the same list where there are none.</returns>
    public static IReadOnlyList<SourceLine> Join(IReadOnlyList<SourceLine> lines)
    {
        List<SourceLine>? joined = null;
        var atFoot = false;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var opensNote = IsNumber(line) && (atFoot || (index > 0 && lines[index - 1].Kind == LineKind.Rule)) && index + 1 < lines.Count && IsWords(lines[index + 1]);
            if (opensNote)
            {
                joined ??= [.. lines.Take(index)];
                joined.Add(line with { Text = NotedTexts.Join(line.Text, lines[index + 1].Text), StartsBlock = true });
                index++;
            }
            else
            {
                joined?.Add(line);
            }

            atFoot = opensNote || (atFoot && IsWords(line));
        }

        return joined ?? lines;
    }

    private static bool IsNumber(SourceLine line) =>
        line is { Kind: LineKind.Words, IsWhole: false, Bullet.Length: 0 } && PageFurniture.IsNumber(line.Text.Text) && line.Text.Text.Length <= LongestNumber;

    // "A/73/335." with its full stop is a note, and no running head.
    private static bool IsWords(SourceLine line) =>
        line is { Kind: LineKind.Words, StartsBlock: false, Bullet.Length: 0 } && (line.Text.Text.EndsWith('.') || !PageFurniture.Is(line.Text.Text));
}
