namespace ClauseAnalyzer.Resolutions.Lines;

/// <summary>A place in a text that calls a note.</summary>
/// <param name="Offset">Offset in the clean text before which the marker stood.</param>
/// <param name="Marker">The marker as a plain string, "1" or "*".</param>
internal readonly record struct NoteCall(int Offset, string Marker);
