namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>The kinds of marker that open a paragraph or an item.</summary>
internal enum MarkerKind
{
    /// <summary>"1.", "12 bis.", "3)".</summary>
    Number,

    /// <summary>"11.1", "11.a": a number within a number.</summary>
    Decimal,

    /// <summary>"(a)", "b)", "a.", "(aa)".</summary>
    Letter,

    /// <summary>"(i)", "iv)", "ii.", "I)".</summary>
    Roman,

    /// <summary>"PP1", "PP3 bis": a preambular paragraph of a draft under negotiation.</summary>
    PreambularLabel,

    /// <summary>"OP12", "OP3 alt": an operative paragraph of a draft under negotiation.</summary>
    OperativeLabel,
}
