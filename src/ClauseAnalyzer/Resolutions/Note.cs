namespace ClauseAnalyzer.Resolutions;

/// <summary>A footnote or endnote of a resolution.</summary>
/// <param name="Marker">The marker as a plain string: "1", "12", "*".</param>
/// <param name="Text">The words of the note, clean, without the marker.</param>
public sealed record Note(string Marker, string Text);
