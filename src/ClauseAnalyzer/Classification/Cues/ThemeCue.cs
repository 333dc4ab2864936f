namespace ClauseAnalyzer.Classification.Cues;

/// <summary>A named group of phrase patterns that speak for or against one theme. Immutable.</summary>
/// <param name="Theme">The theme, "human_rights".</param>
/// <param name="Name">Unique within the theme, "right-to".</param>
/// <param name="Kind">What the cue is meant to say.</param>
public sealed record ThemeCue(string Theme, string Name, ThemeCueKind Kind);
