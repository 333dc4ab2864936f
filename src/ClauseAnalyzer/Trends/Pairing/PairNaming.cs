using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Names what became of matched paragraphs: split, merged, moved, reworded or kept, the first that fits.</summary>
internal static class PairNaming
{
    /// <summary>Describes matches.</summary>
    /// <param name="older">The old paragraphs.</param>
    /// <param name="newer">The new paragraphs.</param>
    /// <param name="matches">By new, then old index.</param>
    /// <param name="scale">What counts as softer; null for acts within a family only.</param>
    /// <returns>One pair a match, in the same order.</returns>
    public static IReadOnlyList<LineagePair> Describe(
        IReadOnlyList<ClassifiedParagraph> older,
        IReadOnlyList<ClassifiedParagraph> newer,
        IReadOnlyList<Match> matches,
        ChangeScale? scale)
    {
        var splits = matches.CountBy(match => match.Old).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        var merges = matches.Where(match => !splits.Contains(match.Old))
            .CountBy(match => match.New).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        var inOrder = InCommonOrder(older, newer, [.. matches.Where(match => !splits.Contains(match.Old) && !merges.Contains(match.New))]);
        var groups = new List<(LineageStatus Status, int Index)>();

        return [.. matches.Select(match =>
        {
            var (old, @new) = (older[match.Old], newer[match.New]);
            var status = splits.Contains(match.Old) ? LineageStatus.Split
                : merges.Contains(match.New) ? LineageStatus.Merged
                : !inOrder.Contains(match) ? LineageStatus.Moved
                : PairChanges.HaveSameWords(old, @new) ? LineageStatus.Kept
                : LineageStatus.Reworded;
            return PairChanges.Describe(old, @new, status, GroupOf(status, match), match.Similarity, scale);
        })];

        // Groups are numbered in the order in which they are first met.
        int? GroupOf(LineageStatus status, Match match)
        {
            if (status is not (LineageStatus.Split or LineageStatus.Merged))
            {
                return null;
            }

            var group = (status, status == LineageStatus.Split ? match.Old : match.New);
            if (!groups.Contains(group))
            {
                groups.Add(group);
            }

            return groups.IndexOf(group) + 1;
        }
    }

    // Each text and section is a sequence of its own: paragraphs of two ancestors have no order among each other.
    private static HashSet<Match> InCommonOrder(
        IReadOnlyList<ClassifiedParagraph> older,
        IReadOnlyList<ClassifiedParagraph> newer,
        IReadOnlyList<Match> matches)
    {
        var found = new HashSet<Match>();
        var sequences = matches
            .Where(match => older[match.Old].Paragraph.Section == newer[match.New].Paragraph.Section)
            .GroupBy(match => (older[match.Old].Source, older[match.Old].Document, older[match.Old].Paragraph.Section));
        foreach (var sequence in sequences)
        {
            var inSequence = sequence.OrderBy(match => match.New).ToList();
            var belongs = CommonOrder.Find([.. inSequence.Select(match => match.Old)], [.. inSequence.Select(match => match.Similarity)]);
            found.UnionWith(inSequence.Where((_, index) => belongs[index]));
        }

        return found;
    }
}
