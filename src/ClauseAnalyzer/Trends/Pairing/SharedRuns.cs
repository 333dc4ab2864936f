namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The words that a short text shares with a longer one in runs of three or more (greedy string tiling, Wise 1993).</summary>
/// <param name="PartCoverage">Weight of the shared words by the weight of all words of the part, 0 to 1.</param>
/// <param name="InWhole">For each word of the whole, whether it is shared; empty when <paramref name="Words"/> is 0.</param>
/// <param name="Words">Number of words shared, at least 0.</param>
internal sealed record SharedRuns(double PartCoverage, bool[] InWhole, int Words)
{
    // Pairs of words ("Member States") are shared by chance; three in a row seldom are.
    private const int ShortestRun = 3;

    /// <summary>Below this share of words in common no caller acts on the coverage, so that looking for runs is not worth it.</summary>
    public const double LeastInCommon = 0.4;

    /// <summary>Finds the shared runs, longest first, no word used twice.</summary>
    /// <param name="part">The text that may have come out of, or gone into, the other.</param>
    /// <param name="whole">The other.</param>
    /// <param name="weightOf">Weight of a word, at least 0.</param>
    public static SharedRuns Find(TextProfile part, TextProfile whole, Func<int, double> weightOf)
    {
        if (WeightOfWordsIn(part, whole, weightOf) < LeastInCommon * part.WordWeight)
        {
            return new SharedRuns(0, [], 0);
        }

        var inPart = new bool[part.Words.Length];
        var inWhole = new bool[whole.Words.Length];
        foreach (var (partStart, wholeStart, length) in RunsByFallingLength(part.Words, whole.Words))
        {
            // What a longer run has taken is cut off.
            var free = Enumerable.Range(0, length).TakeWhile(step => !inPart[partStart + step] && !inWhole[wholeStart + step]).Count();
            if (free >= ShortestRun)
            {
                Array.Fill(inPart, true, partStart, free);
                Array.Fill(inWhole, true, wholeStart, free);
            }
        }

        return new SharedRuns(
            part.WordWeight > 0 ? Weight(part.Words, inPart, weightOf) / part.WordWeight : 0,
            inWhole,
            inPart.Count(shared => shared));
    }

    /// <summary>The share of these runs that another text's runs cover too.</summary>
    /// <param name="other">Runs of another part in the same whole.</param>
    /// <returns>Words covered by both, by the words covered by this; 0 when this covers none.</returns>
    public double OverlapWith(SharedRuns other) =>
        Words == 0 ? 0 : (double)InWhole.Zip(other.InWhole).Count(pair => pair.First && pair.Second) / Words;

    // Every run that cannot be made longer to the right, and its tails: a tail is free where its head is taken.
    private static IEnumerable<(int PartStart, int WholeStart, int Length)> RunsByFallingLength(int[] part, int[] whole)
    {
        var runs = new List<(int PartStart, int WholeStart, int Length)>();
        var lengths = new int[whole.Length + 1];
        for (var left = part.Length - 1; left >= 0; left--)
        {
            for (var right = 0; right < whole.Length; right++)
            {
                lengths[right] = part[left] >= 0 && part[left] == whole[right] ? lengths[right + 1] + 1 : 0;
                if (lengths[right] >= ShortestRun)
                {
                    runs.Add((left, right, lengths[right]));
                }
            }
        }

        return runs.OrderByDescending(run => run.Length).ThenBy(run => run.PartStart).ThenBy(run => run.WholeStart);
    }

    private static double WeightOfWordsIn(TextProfile part, TextProfile whole, Func<int, double> weightOf)
    {
        var weight = 0.0;
        foreach (var word in part.Words)
        {
            weight += word >= 0 && Array.BinarySearch(whole.Features, word) >= 0 ? weightOf(word) : 0;
        }

        return weight;
    }

    private static double Weight(int[] words, bool[] shared, Func<int, double> weightOf)
    {
        var weight = 0.0;
        for (var index = 0; index < words.Length; index++)
        {
            weight += shared[index] ? weightOf(words[index]) : 0;
        }

        return weight;
    }
}
