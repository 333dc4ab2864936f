namespace ClauseAnalyzer.Charts.Scales;

/// <summary>The range and the ticks of a value axis.</summary>
internal sealed record ValueTicks(DataRange Range, IReadOnlyList<Tick> Ticks)
{
    /// <summary>
    /// An axis that holds the data and its outermost ticks. Percentages stay within 0 and 100
    /// when the data do.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <param name="wanted">How many ticks would be right for the room there is, at least 2.</param>
    /// <param name="format">How the ticks are written.</param>
    public static ValueTicks For(DataRange data, int wanted, ValueFormat format)
    {
        if (data.Length <= 0)
        {
            data = data.Low switch
            {
                0 => new DataRange(0, 1),
                > 0 => new DataRange(0, data.High),
                _ => new DataRange(data.Low, 0),
            };
        }

        var ticks = ExtendedWilkinson.Find(data.Low, data.High, Math.Max(2, wanted));
        var factor = format == ValueFormat.Percent ? 100 : 1;
        var decimals = ticks.Decimals(factor);
        var written = ticks.Values
            .Where(value => format != ValueFormat.Percent || value <= 1 + 1e-9 || data.High > 1)
            .Select(value => new Tick(value, NumberText.Fixed(value * factor, decimals) + (format == ValueFormat.Percent ? "%" : "")))
            .ToList();
        return new ValueTicks(data.With(written[0].Value).With(written[^1].Value), written);
    }
}
