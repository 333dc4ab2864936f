namespace ClauseAnalyzer.Charts.Marks;

/// <summary>How a line is drawn; widths in pixels, the dash as in SVG, empty for a whole line.</summary>
internal readonly record struct Stroke(Ink Ink, double Width = 1, string Dash = "", double Opacity = 1);
