namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The longest run of pairs that stand in the same order in both texts.</summary>
internal static class CommonOrder
{
    /// <summary>Finds a longest rising subsequence.</summary>
    /// <param name="positions">Old positions in order of the new ones, all different.</param>
    /// <param name="similarities">One similarity a position, 0 to 1: of several longest subsequences the one with the greatest sum is taken.</param>
    /// <returns>For each entry whether it belongs to the subsequence.</returns>
    public static bool[] Find(IReadOnlyList<int> positions, IReadOnlyList<double> similarities)
    {
        // best[i]: length and sum of the best rising subsequence that ends with entry i.
        var best = new (int Length, double Sum)[positions.Count];
        var previous = new int[positions.Count];
        var last = -1;
        for (var index = 0; index < positions.Count; index++)
        {
            (best[index], previous[index]) = ((1, similarities[index]), -1);
            for (var earlier = 0; earlier < index; earlier++)
            {
                var longer = (best[earlier].Length + 1, best[earlier].Sum + similarities[index]);
                if (positions[earlier] < positions[index] && longer.CompareTo(best[index]) > 0)
                {
                    (best[index], previous[index]) = (longer, earlier);
                }
            }

            last = last < 0 || best[index].CompareTo(best[last]) > 0 ? index : last;
        }

        var belongs = new bool[positions.Count];
        for (; last >= 0; last = previous[last])
        {
            belongs[last] = true;
        }

        return belongs;
    }
}
