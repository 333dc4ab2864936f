namespace ClauseAnalyzer.Classification.Frames;

/// <summary>Which parts a frame names, from the deed alone to those who do it together.</summary>
internal enum FrameShape : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A deed: "cooperation".</summary>
    Deed,

    /// <summary>A deed at a level: "regional cooperation".</summary>
    DeedAtLevel,

    /// <summary>A deed about another: "exchange of information".</summary>
    DeedOfDeed,

    /// <summary>A deed told to be done fully: "cooperate fully".</summary>
    DeedInFull,

    /// <summary>A participant: "regional organizations".</summary>
    Participant,

    /// <summary>Two participants named together: "Member States and regional organizations".</summary>
    Participants,

    /// <summary>A level: "regional".</summary>
    Level,

    /// <summary>A group of deeds with the camps of those before and behind it: "Member States … cooperate with the United Nations".</summary>
    Camps,

    /// <summary>A group of deeds with the kinds of those before and behind it: "cooperation between States and regional organizations".</summary>
    Kinds,

    /// <summary>A group of deeds at a level.</summary>
    GroupAtLevel,
}
