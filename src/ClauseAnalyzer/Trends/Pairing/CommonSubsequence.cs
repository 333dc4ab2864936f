namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The heaviest sequence of words that two texts share in the same order.</summary>
internal static class CommonSubsequence
{
    private const int Short = 256;

    /// <summary>The weight of the heaviest common subsequence.</summary>
    /// <param name="first">Numbers of words.</param>
    /// <param name="second">Numbers of words.</param>
    /// <param name="weights">Weight of each word by its number, at least 0.</param>
    /// <returns>0 when nothing is shared.</returns>
    public static double Weight(ReadOnlySpan<int> first, ReadOnlySpan<int> second, ReadOnlySpan<double> weights)
    {
        // best[j]: the heaviest subsequence of the words of first read so far with the first j of second.
        Span<double> best = second.Length < Short ? stackalloc double[second.Length + 1] : new double[second.Length + 1];
        foreach (var word in first)
        {
            var weight = weights[word];
            var (diagonal, left) = (0.0, 0.0);
            for (var index = 0; index < second.Length; index++)
            {
                var above = best[index + 1];
                left = word == second[index] ? diagonal + weight : above > left ? above : left;
                best[index + 1] = left;
                diagonal = above;
            }
        }

        return best[^1];
    }
}
