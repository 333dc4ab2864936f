namespace ClauseAnalyzer.Cli.Output;

/// <summary>What a stretch of printed words is.</summary>
internal enum Ink
{
    /// <summary>Plain words.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Words that may be read over.</summary>
    Quiet,

    /// <summary>The verb phrase of a clause.</summary>
    Act,

    /// <summary>Speaks for something.</summary>
    For,

    /// <summary>Speaks against something, or warns.</summary>
    Against,

    /// <summary>Stands in the draft alone.</summary>
    Inserted,

    /// <summary>Stands in the precedent alone.</summary>
    Deleted,

    /// <summary>Stands in the precedent too, elsewhere.</summary>
    Moved,
}
