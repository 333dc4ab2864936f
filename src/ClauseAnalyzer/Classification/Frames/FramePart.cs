namespace ClauseAnalyzer.Classification.Frames;

/// <summary>The part of speech in which a deed is told.</summary>
internal enum FramePart : byte
{
    /// <summary>Not a deed.</summary>
    None,

    /// <summary>"to cooperate".</summary>
    Verb,

    /// <summary>"cooperation".</summary>
    Noun,

    /// <summary>"cooperative".</summary>
    Adjective,
}
