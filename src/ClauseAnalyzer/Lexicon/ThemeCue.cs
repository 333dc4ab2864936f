namespace ClauseAnalyzer.Lexicon;

/// <summary>A named group of phrase patterns that speak for or against one theme. Immutable.</summary>
/// <param name="Theme">The theme, "human_rights".</param>
/// <param name="Name">Unique within the theme, "right-to".</param>
/// <param name="Kind">What the cue is meant to say.</param>
/// <param name="Matches">Patterns of which one is enough, as written in the file.</param>
/// <param name="Exclusions">Patterns that cancel every match which they overlap, as written in the file.</param>
/// <param name="Hits">Sentences in which the cue must be found.</param>
/// <param name="Misses">Sentences in which it must not be found.</param>
public sealed record ThemeCue(
    string Theme,
    string Name,
    ThemeCueKind Kind,
    IReadOnlyList<string> Matches,
    IReadOnlyList<string> Exclusions,
    IReadOnlyList<string> Hits,
    IReadOnlyList<string> Misses);
