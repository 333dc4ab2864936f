namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Words that cite a resolution or decision.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last one.</param>
/// <param name="Iri">What they cite.</param>
internal readonly record struct CitedResolution(int Start, int End, WorkIri Iri);
