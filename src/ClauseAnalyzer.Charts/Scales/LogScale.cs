using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Scales;

/// <summary>Equal ratios of data are equal steps of pixels. Values below the range lie at its lower end.</summary>
internal sealed class LogScale : IValueScale
{
    private readonly PixelSpan pixels;
    private readonly double logLow;
    private readonly double logHigh;

    /// <exception cref="ArgumentException">The range does not begin above zero, or is empty.</exception>
    public LogScale(DataRange data, PixelSpan pixels)
    {
        if (!(data.Low > 0) || !(data.High > data.Low))
        {
            throw new ArgumentException($"A logarithmic axis needs a range above zero, found {NumberText.Exact(data.Low)} to {NumberText.Exact(data.High)}.", nameof(data));
        }

        Data = data;
        this.pixels = pixels;
        logLow = Math.Log10(data.Low);
        logHigh = Math.Log10(data.High);
    }

    public DataRange Data { get; }

    public double ToPixel(double value)
    {
        var share = (Math.Log10(Math.Max(value, Data.Low)) - logLow) / (logHigh - logLow);
        return pixels.Start + (share * (pixels.End - pixels.Start));
    }

    /// <summary>1, 2 and 5 times the powers of ten from the one at or below <paramref name="low"/> to the one at or above <paramref name="high"/>.</summary>
    public static IReadOnlyList<Tick> Ticks(double low, double high)
    {
        var values = new List<double>();
        for (var power = -9; power <= 12; power++)
        {
            foreach (var step in (double[])[1, 2, 5])
            {
                values.Add(power < 0 ? step / PowerOfTen(-power) : step * PowerOfTen(power));
            }
        }

        var first = Math.Max(0, values.FindLastIndex(value => value <= low));
        var last = values.FindIndex(value => value >= high) is var found && found < 0 ? values.Count - 1 : found;
        last = Math.Max(last, Math.Min(first + 1, values.Count - 1));
        return [.. values.GetRange(first, last - first + 1).Select(value => new Tick(value, NumberText.Exact(value)))];
    }

    private static double PowerOfTen(int power)
    {
        double value = 1;
        for (var i = 0; i < power; i++)
        {
            value *= 10;
        }

        return value;
    }
}
