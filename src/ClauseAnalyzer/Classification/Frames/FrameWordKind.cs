namespace ClauseAnalyzer.Classification.Frames;

/// <summary>What a word can be in a frame.</summary>
internal enum FrameWordKind : byte
{
    /// <summary>None of the words that frames are made of.</summary>
    Other,

    /// <summary>What is done: "cooperate", "training".</summary>
    Deed,

    /// <summary>Who takes part: "Member States", "African Union".</summary>
    Participant,

    /// <summary>The level of a deed or a participant: "regional".</summary>
    Level,

    /// <summary>A head whose level decides the kind: "organizations".</summary>
    Head,

    /// <summary>A small word between a deed and those who take part: "with", "between".</summary>
    Link,

    /// <summary>A word that changes what a frame says: "not", "prohibit", "fully", or the head of a name.</summary>
    Mark,
}
