using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Puts the words of a paragraph and its note calls together again.</summary>
internal static class NotedParagraph
{
    /// <summary>The words with their calls; a call without a known place stands at the end.</summary>
    public static NotedText Of(Paragraph paragraph) => new(
        paragraph.Text,
        [
            .. paragraph.NoteMarkers
                .Select((marker, index) => new NoteCall(PlaceOf(paragraph, index), marker))
                .OrderBy(call => call.Offset),
        ]);

    // A call follows the word it belongs to: before the blank.
    private static int PlaceOf(Paragraph paragraph, int index)
    {
        if (index >= paragraph.NoteOffsets.Count)
        {
            return paragraph.Text.Length;
        }

        var offset = Math.Clamp(paragraph.NoteOffsets[index], 0, paragraph.Text.Length);
        return offset > 0 && paragraph.Text[offset - 1] == ' ' ? offset - 1 : offset;
    }
}
