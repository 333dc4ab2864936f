namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The heaviest sequence of words that two texts share in the same order.</summary>
internal static class CommonSubsequence
{
    /// <summary>The weight of the heaviest common subsequence.</summary>
    /// <param name="first">Numbers of words; a negative number stands for an unknown word and equals none.</param>
    /// <param name="second">Numbers of words.</param>
    /// <param name="weightOf">Weight of a word, at least 0.</param>
    /// <returns>0 when nothing is shared.</returns>
    public static double Weight(ReadOnlySpan<int> first, ReadOnlySpan<int> second, Func<int, double> weightOf)
    {
        // best[j]: the heaviest subsequence of the words of first read so far with the first j of second.
        var best = new double[second.Length + 1];
        foreach (var word in first)
        {
            var weight = word < 0 ? 0 : weightOf(word);
            var diagonal = 0.0;
            for (var index = 0; index < second.Length; index++)
            {
                var above = best[index + 1];
                best[index + 1] = word >= 0 && word == second[index] ? diagonal + weight : Math.Max(above, best[index]);
                diagonal = above;
            }
        }

        return best[^1];
    }
}
