namespace ClauseAnalyzer.Classification.Cues;

/// <summary>A word of a text as patterns see it. Immutable.</summary>
/// <param name="Class">Its class; below 0 when patterns pass it over, or when it has parts.</param>
/// <param name="IsEnumerator">Whether it marks an item when it stands in brackets: "(a)", "(iv)".</param>
/// <param name="Parts">The words it is made of, "capacity-building"; null for a word that is one.</param>
internal readonly record struct CueForm(int Class, bool IsEnumerator, CueFormPart[]? Parts);
