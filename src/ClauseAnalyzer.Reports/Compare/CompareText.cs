using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Compare;

/// <summary>The comparison for a terminal.</summary>
internal static class CompareText
{
    /// <summary>Summary first, then every pair that is not kept word for word.</summary>
    public static string Of(TrendDocument older, TrendDocument newer, LineageResult lineage, int width, bool color)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        var places = new PlaceNames([older, newer]);
        var lines = new RedlineText(width, color);
        lines.Paragraph($"{NameOf(older)} → {NameOf(newer)}", indent: 0);
        lines.Paragraph(SummaryWords.Sentence(lineage.Summary), indent: 0);
        foreach (var pair in lineage.Pairs.Where(pair => pair.Status != LineageStatus.Kept))
        {
            lines.Blank();
            lines.Paragraph(Headline(pair, places), indent: 0);
            lines.Redline(PairDiff.Of(pair), indent: 4);
        }

        return lines.ToString();
    }

    private static string NameOf(TrendDocument document) =>
        document.Date is { } date ? $"{document.Name} ({Invariant.LongDate(date)})" : document.Name;

    private static string Headline(LineagePair pair, PlaceNames places)
    {
        var parts = new List<string> { PairWords.Of(pair.Status) + (pair.Group is { } group ? " " + Invariant.Text(group) : "") };
        if (pair.ForceChange is ForceChange.Strengthened or ForceChange.Softened)
        {
            parts.Add(PairWords.Of(pair.ForceChange)!);
        }

        parts.Add(places.Of(pair));
        parts.AddRange(PairWords.Changes(pair));
        return string.Join(" · ", parts);
    }
}
