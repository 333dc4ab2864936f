using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Formats.Text;

/// <summary>What is known of a line of text before its inline markup is taken off, which waits for the end of its group of lines.</summary>
internal readonly record struct GroupLine(LineKind Kind, int Line, int? Page, bool StartsBlock, int Indent, string Bullet)
{
    /// <summary>The finished line.</summary>
    /// <param name="inline">Its words.</param>
    public SourceLine With(InlineLine inline) => new()
    {
        Kind = OpensNote(inline.Text) ? LineKind.Note : Kind,
        Text = inline.Text,
        Line = Line,
        Page = Page,
        StartsBlock = StartsBlock,
        Indent = Indent,
        Bullet = Bullet,
        Seams = inline.Seams,
    };

    // A line that opens with a marker and goes on with words is a note.
    private bool OpensNote(NotedText text) =>
        Kind == LineKind.Words && Bullet.Length == 0 && text.Text.Length > 0 && text.Calls is [{ Offset: 0 }, ..];
}
