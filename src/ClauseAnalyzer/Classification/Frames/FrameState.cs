namespace ClauseAnalyzer.Classification.Frames;

/// <summary>How a deed stands in its sentence.</summary>
internal enum FrameState : byte
{
    /// <summary>As something done or to be done.</summary>
    Plain,

    /// <summary>Denied or refused: "no assistance", "fails to cooperate".</summary>
    Denied,

    /// <summary>Forbidden: "shall prevent the supply of".</summary>
    Forbidden,

    /// <summary>A word in the name of an organ: "Gulf Cooperation Council".</summary>
    InOrgan,

    /// <summary>A word in the name of a post: "Training Assistant".</summary>
    InPost,

    /// <summary>A word in the title of an instrument: "Convention on …".</summary>
    InTitle,

    /// <summary>A word in another name.</summary>
    InName,
}
