namespace ClauseAnalyzer.Resolutions.Formats.Text;

/// <summary>What a character of marked-up text is for.</summary>
internal enum InlineRole : byte
{
    /// <summary>A character of the words.</summary>
    Word,

    /// <summary>A character of the words that was escaped, and so is no markup.</summary>
    Escaped,

    /// <summary>Syntax that is not part of the words.</summary>
    Markup,

    /// <summary>Syntax that ends a line of the page: &lt;br&gt;.</summary>
    Break,

    /// <summary>Part of a note's marker.</summary>
    Marker,

    /// <summary>Syntax of emphasis, at which two lines may have been glued.</summary>
    Emphasis,
}
