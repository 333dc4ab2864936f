namespace ClauseAnalyzer.Resolutions;

/// <summary>The format of a document, which decides the reader that opens it.</summary>
public enum DocumentKind
{
    /// <summary>Plain text; Markdown marks in it are understood too, since texts are pasted from anywhere.</summary>
    Text,

    /// <summary>Plain text with Markdown emphasis, links, headings and lists.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A Word document (.docx).</summary>
    Word,

    /// <summary>Printed pages, read by the places of their letters.</summary>
    Pdf,
}
