using System.Globalization;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Finds the notes among the blocks: those with raised markers, and those whose plain marker is called in the text.</summary>
internal static class NoteFinder
{
    private const int LongestMarker = 3;

    /// <summary>Marks as notes the blocks that open with a plain number or asterisk which the text calls.</summary>
    public static List<Block> Mark(IReadOnlyList<Block> blocks, OpeningForms forms)
    {
        var called = blocks.Where(block => block.Kind != LineKind.Note).SelectMany(block => block.Text.Markers).ToHashSet(StringComparer.Ordinal);

        // Each page may have a note of its own under an asterisk.
        var asterisks = blocks.Where(block => block.Kind != LineKind.Note).SelectMany(block => block.Text.Markers).Count(marker => marker == "*");
        var marked = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            var note = called.Count == 0 ? null : AsNote(block, called, forms);
            if (note is not null && !(note.Text.Calls[0].Marker == "*" && --asterisks > 0))
            {
                called.Remove(note.Text.Calls[0].Marker);
            }

            marked.Add(note ?? block);
        }

        // Where any number is raised, the text kept its raising, and a plain digit calls nothing.
        var body = Math.Max(0, marked.FindIndex(block => EnactingWords.OrganOf(block.Words) is not null || forms.Of(block.Words) != OpeningForm.None));
        var plain = new PlainNoteCalls(marked, forms);
        if (!blocks.Any(block => block.Text.Markers.Any(IsNumber)))
        {
            plain.Mark(body);
        }

        plain.MarkSure(body);
        plain.MarkFurther(body);
        return marked;
    }

    /// <summary>The note of a block.</summary>
    /// <param name="block">A block of kind note.</param>
    public static Note NoteOf(Block block)
    {
        var marker = block.Text.Calls.Count > 0 ? block.Text.Calls[0].Marker : "";
        var text = block.Text with { Calls = [.. block.Text.Calls.Skip(1)] };
        return new Note(marker, text.WithMarkers());
    }

    private static bool IsNumber(string marker) => char.IsAsciiDigit(marker[0]);

    private static Block? AsNote(Block block, HashSet<string> called, OpeningForms forms)
    {
        // "2 ter. Requests" is a paragraph, whatever notes are called.
        if (block.Kind != LineKind.Words || block.Number.Length > 0 || ParagraphMarkers.Read(block.Words) is not null)
        {
            return null;
        }

        if (WrittenDates.IsDate(block.Words) || PageFurniture.Is(block.Words))
        {
            return null;
        }

        if (block.Bullet == "*" && called.Contains("*"))
        {
            return AsNote(block, "*", block.Text);
        }

        var end = block.Bullet.Length > 0 ? 0 : block.Words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (end is <= 0 or > LongestMarker || block.Words[end] != ' ')
        {
            return null;
        }

        var marker = block.Words[..end];
        var text = block.Text.Without(end);
        return called.Contains(marker) && int.Parse(marker, CultureInfo.InvariantCulture) > 0 && forms.Of(text.Text) != OpeningForm.Finite
            ? AsNote(block, marker, text)
            : null;
    }

    private static Block AsNote(Block block, string marker, NotedText text) => block with
    {
        Kind = LineKind.Note,
        Bullet = "",
        Text = text with { Calls = [new NoteCall(0, marker), .. text.Calls] },
    };
}
