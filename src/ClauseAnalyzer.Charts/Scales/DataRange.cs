namespace ClauseAnalyzer.Charts.Scales;

/// <summary>A stretch of data, in the chart's unit, both ends included.</summary>
internal readonly record struct DataRange(double Low, double High)
{
    public double Length => High - Low;

    /// <summary>The smallest range that holds all values; null when there is none.</summary>
    public static DataRange? Of(IEnumerable<double> values)
    {
        DataRange? range = null;
        foreach (var value in values)
        {
            range = range is { } known ? new DataRange(Math.Min(known.Low, value), Math.Max(known.High, value)) : new DataRange(value, value);
        }

        return range;
    }

    public DataRange With(double value) => new(Math.Min(Low, value), Math.Max(High, value));
}
