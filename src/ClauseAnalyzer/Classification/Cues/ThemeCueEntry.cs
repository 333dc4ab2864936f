namespace ClauseAnalyzer.Classification.Cues;

/// <summary>A cue as its file describes it. Immutable.</summary>
/// <param name="Cue">What it is called and for.</param>
/// <param name="Matches">Patterns of which one is enough, as written; at least one.</param>
/// <param name="Exclusions">Patterns that cancel every match which they overlap, as written; may be empty.</param>
/// <param name="Hits">Sentences in which the cue must be found.</param>
/// <param name="Misses">Sentences in which it must not be found.</param>
public sealed record ThemeCueEntry(
    ThemeCue Cue,
    IReadOnlyList<string> Matches,
    IReadOnlyList<string> Exclusions,
    IReadOnlyList<string> Hits,
    IReadOnlyList<string> Misses);
