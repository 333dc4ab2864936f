namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>One line of lineage.csv.</summary>
/// <param name="OldDocument">Name of the older text; empty for an added paragraph.</param>
/// <param name="OldLabel">Its number; empty where it has none.</param>
/// <param name="OldPosition">Its place in its document; null for an added paragraph.</param>
/// <param name="NewDocument">Name of the newer text, also for a dropped paragraph.</param>
/// <param name="NewLabel">Its number; empty where it has none.</param>
/// <param name="NewPosition">Its place in its document; null for a dropped paragraph.</param>
/// <param name="Status">"kept", "reworded" …</param>
/// <param name="Similarity">0 to 1; 0 where one of the two is missing.</param>
/// <param name="ForceChange">"strengthened", "softened", "same", "different", or empty.</param>
public sealed record LineageRow(
    string OldDocument,
    string OldLabel,
    int? OldPosition,
    string NewDocument,
    string NewLabel,
    int? NewPosition,
    string Status,
    double Similarity,
    string ForceChange)
{
    /// <summary>What else changed.</summary>
    public LineageChanges Changes { get; init; } = LineageChanges.None;
}
