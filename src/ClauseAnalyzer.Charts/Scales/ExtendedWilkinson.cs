namespace ClauseAnalyzer.Charts.Scales;

/// <summary>
/// Axis labels that people would choose: Talbot, Lin and Hanrahan, "An Extension of Wilkinson's
/// Algorithm for Positioning Tick Labels on Axes", IEEE TVCG 16(6), 2010. Candidates start + k·step
/// are scored by 0.25·simplicity + 0.2·coverage + 0.5·density + 0.05·legibility; the search leaves a
/// branch when even its best score could not win. Legibility is 1 for all: labels here are plain decimals.
/// </summary>
internal static class ExtendedWilkinson
{
    private const double SimplicityWeight = 0.25;
    private const double CoverageWeight = 0.2;
    private const double DensityWeight = 0.5;
    private const double LegibilityWeight = 0.05;
    private const int LargestSkip = 20;
    private const int LargestCount = 60;

    // Nice steps, best first.
    private static readonly double[] Steps = [1, 5, 2, 2.5, 4, 3];

    /// <summary>The best labelling of a range.</summary>
    /// <param name="low">Lowest value of the data, finite.</param>
    /// <param name="high">Highest value, not below <paramref name="low"/>.</param>
    /// <param name="wanted">How many ticks would be right, at least 2.</param>
    /// <returns>First tick, step and number of ticks; for a range without length one tick at its value.</returns>
    public static TickSequence Find(double low, double high, int wanted)
    {
        if (!(high - low > 1e-10 * Math.Max(Math.Abs(low), Math.Abs(high))))
        {
            return new TickSequence(low, 1, 1);
        }

        var best = new Best(new TickSequence(low, high - low, 2), -2);
        for (var skip = 1; skip <= LargestSkip; skip++)
        {
            for (var q = 0; q < Steps.Length; q++)
            {
                if (Score(SimplicityAtMost(q, skip), 1, 1) < best.Score)
                {
                    return best.Ticks;
                }

                best = BestOfStep(low, high, wanted, q, skip, best);
            }
        }

        return best.Ticks;
    }

    private static Best BestOfStep(double low, double high, int wanted, int q, int skip, Best best)
    {
        for (var count = 2; count <= LargestCount; count++)
        {
            if (Score(SimplicityAtMost(q, skip), 1, DensityAtMost(count, wanted)) < best.Score)
            {
                break;
            }

            var gap = (high - low) / (count + 1) / skip / Steps[q];
            for (var power = (int)Math.Ceiling(Math.Log10(gap)); power < 300; power++)
            {
                var unit = Steps[q] * PowerOfTen(power);
                if (Score(SimplicityAtMost(q, skip), CoverageAtMost(low, high, skip * unit * (count - 1)), DensityAtMost(count, wanted)) < best.Score)
                {
                    break;
                }

                best = BestStart(low, high, wanted, new Candidate(q, skip, count, unit), best);
            }
        }

        return best;
    }

    private static Best BestStart(double low, double high, int wanted, Candidate candidate, Best best)
    {
        var (q, skip, count, unit) = candidate;
        var first = (Math.Floor(high / (unit * skip)) * skip) - ((count - 1) * skip);
        var last = Math.Ceiling(low / (unit * skip)) * skip;
        for (var start = first; start <= last; start++)
        {
            var from = start * unit;
            var step = skip * unit;
            var to = from + (step * (count - 1));
            var score = Score(
                Simplicity(q, skip, from, to, step), Coverage(low, high, from, to), Density(low, high, wanted, count, from, to));
            if (score > best.Score)
            {
                best = new Best(new TickSequence(from, step, count), score);
            }
        }

        return best;
    }

    private static double Score(double simplicity, double coverage, double density) =>
        (SimplicityWeight * simplicity) + (CoverageWeight * coverage) + (DensityWeight * density) + LegibilityWeight;

    internal static double Simplicity(int q, int skip, double from, double to, double step)
    {
        var remainder = Math.Abs((from / step) - Math.Round(from / step));
        var holdsZero = remainder < 1e-10 && from <= 0 && to >= 0 ? 1 : 0;
        return 1 - (q / (Steps.Length - 1.0)) - skip + holdsZero;
    }

    private static double SimplicityAtMost(int q, int skip) => 1 - (q / (Steps.Length - 1.0)) - skip + 1;

    internal static double Coverage(double low, double high, double from, double to)
    {
        var tenth = 0.1 * (high - low);
        return 1 - (0.5 * (((high - to) * (high - to)) + ((low - from) * (low - from))) / (tenth * tenth));
    }

    private static double CoverageAtMost(double low, double high, double span)
    {
        var range = high - low;
        var half = (span - range) / 2;
        return span > range ? 1 - (half * half / (0.01 * range * range)) : 1;
    }

    internal static double Density(double low, double high, int wanted, int count, double from, double to)
    {
        var found = (count - 1) / (to - from);
        var asked = (wanted - 1) / (Math.Max(to, high) - Math.Min(from, low));
        return 2 - Math.Max(found / asked, asked / found);
    }

    private static double DensityAtMost(int count, int wanted) => count >= wanted ? 2 - ((count - 1.0) / (wanted - 1)) : 1;

    // Math.Pow may differ in the last digit from one machine to the next.
    private static double PowerOfTen(int power)
    {
        double value = 1;
        for (var i = 0; i < Math.Abs(power); i++)
        {
            value *= 10;
        }

        return power < 0 ? 1 / value : value;
    }

    private readonly record struct Candidate(int Q, int Skip, int Count, double Unit);

    private readonly record struct Best(TickSequence Ticks, double Score);
}
