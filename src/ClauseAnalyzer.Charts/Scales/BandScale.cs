using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Scales;

/// <summary>Equal bands of pixels for things without a number, counted from 0.</summary>
internal sealed class BandScale(int count, PixelSpan pixels)
{
    /// <summary>Pixels from one band to the next.</summary>
    public double Step => count > 0 ? pixels.Length / count : pixels.Length;

    public double Center(int index) => pixels.Start + ((index + 0.5) * (pixels.End - pixels.Start) / Math.Max(count, 1));

    public double Low(int index) => pixels.Start + (index * (pixels.End - pixels.Start) / Math.Max(count, 1));
}
