namespace ClauseAnalyzer.Charts.Marks;

/// <summary>A stretch of one pixel axis; the start is the end of lower values, so an upward axis has Start &gt; End.</summary>
internal readonly record struct PixelSpan(double Start, double End)
{
    public double Length => Math.Abs(End - Start);
}
