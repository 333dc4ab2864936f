using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Pairs the paragraphs of an older and a newer text.</summary>
public static class Lineage
{
    /// <summary>Pairs two texts on demand: match, name what became of each paragraph, and put the pairs in reading order.</summary>
    /// <remarks>Paragraphs of section "other" (enacting words, headings, annexes) take no part.</remarks>
    /// <param name="older">Paragraphs of the older text in document order; may be empty, and may be several texts one after the other.</param>
    /// <param name="newer">Paragraphs of the newer text in document order; may be empty.</param>
    /// <param name="scale">What counts as softer or stronger; null to compare acts within a family only.</param>
    /// <returns>Every preambular and operative paragraph of both in at least one pair.</returns>
    public static LineageResult Pair(IReadOnlyList<ClassifiedParagraph> older, IReadOnlyList<ClassifiedParagraph> newer, ChangeScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        (older, newer) = (TakingPart(older), TakingPart(newer));
        var matches = new ParagraphMatcher(older, newer).Find();
        var pairs = InReadingOrder(older, newer, matches, PairNaming.Describe(older, newer, matches, scale), scale);
        return new LineageResult(pairs, LineageSummary.Of(pairs));
    }

    /// <summary>The paragraphs that take part in lineage: all but those of section "other".</summary>
    internal static IReadOnlyList<ClassifiedParagraph> TakingPart(IReadOnlyList<ClassifiedParagraph> paragraphs) =>
        [.. paragraphs.Where(paragraph => paragraph.Paragraph.Section != Section.Other)];

    private static List<LineagePair> InReadingOrder(
        IReadOnlyList<ClassifiedParagraph> older,
        IReadOnlyList<ClassifiedParagraph> newer,
        IReadOnlyList<Match> matches,
        IReadOnlyList<LineagePair> described,
        ChangeScale? scale)
    {
        var answered = matches.Select(match => match.New).ToHashSet();
        var alive = matches.Select(match => match.Old).ToHashSet();
        var lines = Enumerable.Range(0, newer.Count)
            .Where(@new => !answered.Contains(@new))
            .Select(@new => (Old: -1, New: @new, Pair: Alone(new LineagePair { Status = LineageStatus.Added, New = newer[@new] }, scale)))
            .Concat(matches.Zip(described, (match, pair) => (match.Old, match.New, Pair: pair)))
            .OrderBy(line => line.New).ThenBy(line => line.Old).ToList();
        for (var old = 0; old < older.Count; old++)
        {
            if (!alive.Contains(old))
            {
                var before = lines.FindLastIndex(line => line.Old == old - 1 && line.Old >= 0);
                lines.Insert(before + 1, (old, -1, Alone(new LineagePair { Status = LineageStatus.Dropped, Old = older[old] }, scale)));
            }
        }

        return [.. lines.Select(line => line.Pair)];
    }

    private static LineagePair Alone(LineagePair pair, ChangeScale? scale) =>
        scale is null ? pair : pair with { Changes = [.. ChangeNames.OfAlone(pair, scale)] };
}
