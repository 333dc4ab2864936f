namespace ClauseAnalyzer.Classification.Frames;

/// <summary>A written word as frames see it. Immutable.</summary>
/// <param name="Whole">The one part of most words; of no meaning where there are <paramref name="Parts"/>.</param>
/// <param name="Parts">The parts of a word of several, or of none; null for a word of one.</param>
internal readonly record struct FrameForm(FrameFormPart Whole, FrameFormPart[]? Parts);
