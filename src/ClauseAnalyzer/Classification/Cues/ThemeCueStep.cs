namespace ClauseAnalyzer.Classification.Cues;

/// <summary>One step of a compiled pattern.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Value">For <see cref="ThemeCueStepKind.Word"/> and <see cref="ThemeCueStepKind.Test"/> a set of words; for <see cref="ThemeCueStepKind.Gap"/> the most words to pass over; for the others the step to go to.</param>
internal readonly record struct ThemeCueStep(ThemeCueStepKind Kind, int Value);
