namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>What a paragraph is for in the outline of its resolution.</summary>
internal enum OutlineRole
{
    /// <summary>Words of the text, with or without a number.</summary>
    Words,

    /// <summary>Words under an introducing paragraph that have no marker of their own: after its last item, or in its place.</summary>
    Unmarked,

    /// <summary>The words with which the organ enacts.</summary>
    Enacting,

    /// <summary>A heading within the text.</summary>
    Heading,

    /// <summary>The heading of an annex.</summary>
    Annex,
}
