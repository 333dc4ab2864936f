namespace ClauseAnalyzer.Resolutions;

/// <summary>The part of a resolution that a paragraph belongs to.</summary>
public enum Section
{
    /// <summary>Gives the grounds for acting: opens with a participle or an adjective.</summary>
    Preambular,

    /// <summary>Acts: opens with a finite verb of the organ, usually numbered.</summary>
    Operative,

    /// <summary>Neither: enacting words, heading, annex text.</summary>
    Other,
}
