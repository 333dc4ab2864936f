using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>One row of a spec's table of paragraphs.</summary>
internal sealed record SpecParagraph(string Section, string Label, string Text, string Notes, string? Chapeau)
{
    private const string Gap = " … ";

    public static SpecParagraph Parse(string[] columns, string[] cells)
    {
        string? Cell(string column) => Array.IndexOf(columns, column) is >= 0 and var index && index < cells.Length ? cells[index] : null;
        return new SpecParagraph(Cell("section")!, Cell("label") ?? "", Cell("text")!, Cell("notes") ?? "", Cell("chapeau"));
    }

    /// <summary>The row that this one would be if the paragraph were as expected, and the row of the paragraph, to be compared as text.</summary>
    public (string Expected, string Actual) Against(Paragraph paragraph) => (
        Row(Section, Label, Text, Notes, Chapeau),
        Row(
            Sections.NameOf(paragraph.Section),
            paragraph.Label,
            Shortened(paragraph.Text, Text),
            string.Join(", ", paragraph.NoteMarkers),
            Chapeau is null ? null : Shortened(paragraph.Chapeau, Chapeau)));

    // The actual words, cut where the expected ones are.
    private static string Shortened(string actual, string expected)
    {
        var gap = expected.IndexOf(Gap, StringComparison.Ordinal);
        if (gap < 0)
        {
            return actual;
        }

        var (head, tail) = (expected[..gap], expected[(gap + Gap.Length)..]);
        return actual.Length > head.Length + tail.Length && actual.StartsWith(head, StringComparison.Ordinal) && actual.EndsWith(tail, StringComparison.Ordinal)
            ? expected
            : actual;
    }

    private static string Row(string section, string label, string text, string notes, string? chapeau) =>
        $"| {section} | {label} | {text} | {notes} |{(chapeau is null ? "" : $" {chapeau} |")}";
}
