using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Writes a note with the marker that calls it.</summary>
internal static class NoteLine
{
    /// <summary>The line of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="style">Plain text or Markdown.</param>
    public static string Write(Note note, TextStyle style)
    {
        var text = new NotedText(note.Text, [new NoteCall(0, note.Marker)]);
        return TextLine.WriteNote(text, style);
    }
}
