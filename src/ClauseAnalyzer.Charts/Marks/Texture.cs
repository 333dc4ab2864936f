namespace ClauseAnalyzer.Charts.Marks;

/// <summary>Lines over a fill that tell it from its neighbours without colour.</summary>
internal enum Texture
{
    None,
    Rising,
    Falling,
    Dots,
}
