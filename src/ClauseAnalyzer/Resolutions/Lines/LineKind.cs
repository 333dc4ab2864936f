namespace ClauseAnalyzer.Resolutions.Lines;

/// <summary>What a line of a document is, before its words are looked at.</summary>
internal enum LineKind
{
    /// <summary>Words of the text.</summary>
    Words,

    /// <summary>Words that the format itself marks as a heading.</summary>
    Heading,

    /// <summary>Words that the format itself marks as a note; a note begins with its marker as a call at offset 0.</summary>
    Note,

    /// <summary>A line drawn across the page, or the end of a page.</summary>
    Rule,

    /// <summary>One line of the masthead, of which segmentation makes the fields.</summary>
    Field,
}
