namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>How many pairs have each status; a split or merge counts once, whatever its number of parts.</summary>
/// <param name="Kept">Same place, same words.</param>
/// <param name="Reworded">Same place, other words.</param>
/// <param name="Moved">Another section, or out of the longest common order.</param>
/// <param name="Split">Old paragraphs that live on in several.</param>
/// <param name="Merged">New paragraphs that several live on in.</param>
/// <param name="Added">New paragraphs that answer to none.</param>
/// <param name="Dropped">Old paragraphs without an answer.</param>
/// <param name="Strengthened">Pairs of any status whose force rose.</param>
/// <param name="Softened">Pairs of any status whose force fell.</param>
public sealed record LineageSummary(
    int Kept,
    int Reworded,
    int Moved,
    int Split,
    int Merged,
    int Added,
    int Dropped,
    int Strengthened,
    int Softened)
{
    /// <summary>Counts pairs.</summary>
    /// <param name="pairs">The pairs of one comparison; none gives zeros.</param>
    /// <returns>The counts; pairs of status split or merged count once a group.</returns>
    public static LineageSummary Of(IReadOnlyList<LineagePair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return new LineageSummary(
            Count(LineageStatus.Kept),
            Count(LineageStatus.Reworded),
            Count(LineageStatus.Moved),
            Groups(LineageStatus.Split),
            Groups(LineageStatus.Merged),
            Count(LineageStatus.Added),
            Count(LineageStatus.Dropped),
            pairs.Count(pair => pair.ForceChange == ForceChange.Strengthened),
            pairs.Count(pair => pair.ForceChange == ForceChange.Softened));

        int Count(LineageStatus status) => pairs.Count(pair => pair.Status == status);

        int Groups(LineageStatus status) => pairs.Where(pair => pair.Status == status).Select(pair => pair.Group).Distinct().Count();
    }
}
