namespace ClauseAnalyzer.Precedents.Vectors;

/// <summary>
/// Joins two rankings of paragraphs: each gives 1 / (60 + rank), rank from 1, and these are added
/// (Cormack, Clarke and Buettcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods", SIGIR 2009).
/// </summary>
internal static class ReciprocalRank
{
    // The constant of the paper: the first places of one ranking do not drown what both have further down.
    private const double Damping = 60;

    /// <summary>Joins two rankings.</summary>
    /// <param name="first">Ids, best first, none twice; may be empty.</param>
    /// <param name="second">Likewise.</param>
    /// <returns>The ids of both, by falling sum; of equal ones first those that stand higher in <paramref name="first"/>, then by id.</returns>
    public static List<long> Join(IReadOnlyList<long> first, IReadOnlyList<long> second)
    {
        var scores = new Dictionary<long, (double Score, int Place)>();
        foreach (var (place, id) in first.Index())
        {
            scores[id] = (ScoreOf(place), place);
        }

        foreach (var (place, id) in second.Index())
        {
            var (score, firstPlace) = scores.GetValueOrDefault(id, (0, int.MaxValue));
            scores[id] = (score + ScoreOf(place), firstPlace);
        }

        return [.. scores.OrderByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Value.Place).ThenBy(pair => pair.Key).Select(pair => pair.Key)];
    }

    private static double ScoreOf(int place) => 1 / (Damping + place + 1);
}
