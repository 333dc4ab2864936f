namespace ClauseAnalyzer.Classification.Cues;

/// <summary>What a cue is meant to say about its theme; the training rows decide how much it says.</summary>
public enum ThemeCueKind
{
    /// <summary>Enough on its own in most paragraphs: "technical assistance".</summary>
    Strong,

    /// <summary>Speaks for the theme only in company: "capacity".</summary>
    Weak,

    /// <summary>Looks like the theme and is something else: "sovereign rights".</summary>
    Against,
}
