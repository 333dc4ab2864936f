namespace ClauseAnalyzer.Charts.Marks;

/// <summary>A colour by its role: what it is on a light and on a dark ground.</summary>
/// <param name="Name">Stem of the style class; letters and digits.</param>
/// <param name="Light">Colour on white, "#rrggbb".</param>
/// <param name="Dark">Colour on the dark ground, "#rrggbb".</param>
internal sealed record Ink(string Name, string Light, string Dark);
