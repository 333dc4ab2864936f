using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Scales;

/// <summary>Equal steps of data are equal steps of pixels. A range of one value lies in the middle.</summary>
internal sealed class LinearScale(DataRange data, PixelSpan pixels)
{
    public DataRange Data => data;

    public double ToPixel(double value) =>
        data.Length > 0
            ? pixels.Start + ((value - data.Low) / data.Length * (pixels.End - pixels.Start))
            : (pixels.Start + pixels.End) / 2;
}
