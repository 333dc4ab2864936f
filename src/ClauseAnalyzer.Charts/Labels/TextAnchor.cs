namespace ClauseAnalyzer.Charts.Labels;

/// <summary>Which part of the writing stands at its point.</summary>
internal enum TextAnchor
{
    Left,
    Middle,
    Right,
}
