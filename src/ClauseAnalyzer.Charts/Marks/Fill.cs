namespace ClauseAnalyzer.Charts.Marks;

/// <summary>How an area is filled.</summary>
internal readonly record struct Fill(Ink Ink, double Opacity = 1, Texture Texture = Texture.None);
