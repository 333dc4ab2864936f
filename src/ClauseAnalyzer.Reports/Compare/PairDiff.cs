using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Compare;

/// <summary>The words of a pair, old against new.</summary>
internal static class PairDiff
{
    /// <summary>The parts that turn the old words into the new; an added paragraph is one insertion, a dropped one one deletion.</summary>
    public static IReadOnlyList<DiffPart> Of(LineagePair pair) =>
        WordDiff.Between(pair.Old?.Paragraph.Text ?? "", pair.New?.Paragraph.Text ?? "");
}
