using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

/// <summary>Draws texts whose paragraphs hang together: each text has a share of its own, from a beta distribution around the expected one.</summary>
internal sealed class SimulatedTexts(ulong seed)
{
    private readonly DeterministicRandom random = new(seed);

    /// <summary>Paragraphs of a text: half of them below 21, one in ten above 130, as resolutions are.</summary>
    public int Size() => 8 + (int)(200 * Power4(random.NextDouble()));

    /// <summary>Paragraphs that have the property, of a text with so many.</summary>
    /// <param name="n">Paragraphs.</param>
    /// <param name="share">Expected share, above 0 and below 1.</param>
    /// <param name="correlation">Correlation of two paragraphs of one text, 0 to below 1.</param>
    public int Count(int n, double share, double correlation)
    {
        var own = correlation == 0 ? share : Beta(share * ((1 / correlation) - 1), (1 - share) * ((1 / correlation) - 1));
        var count = 0;
        for (var paragraph = 0; paragraph < n; paragraph++)
        {
            count += random.NextDouble() < own ? 1 : 0;
        }

        return count;
    }

    /// <summary>A random whole number from 0, below a bound.</summary>
    public int Next(int bound) => random.Next(bound);

    private double Beta(double a, double b)
    {
        var x = Gamma(a);
        var y = Gamma(b);
        return x + y > 0 ? x / (x + y) : 0.5;
    }

    // Marsaglia and Tsang (2000); below one by Stuart's power of a uniform.
    private double Gamma(double shape)
    {
        if (shape < 1)
        {
            return Gamma(shape + 1) * DeterministicMath.Exp(DeterministicMath.Log(1 - random.NextDouble()) / shape);
        }

        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var normal = Normal();
            var v = 1 + (c * normal);
            v = v * v * v;
            if (v > 0 && DeterministicMath.Log(1 - random.NextDouble()) < (0.5 * normal * normal) + (d * (1 - v + DeterministicMath.Log(v))))
            {
                return d * v;
            }
        }
    }

    // Marsaglia's polar method.
    private double Normal()
    {
        while (true)
        {
            var (x, y) = ((2 * random.NextDouble()) - 1, (2 * random.NextDouble()) - 1);
            var square = (x * x) + (y * y);
            if (square is > 0 and < 1)
            {
                return x * Math.Sqrt(-2 * DeterministicMath.Log(square) / square);
            }
        }
    }

    private static double Power4(double value) => value * value * value * value;
}
