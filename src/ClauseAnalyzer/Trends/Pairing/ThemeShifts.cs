using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Decomposes the shift of a theme's share into paragraphs added, dropped and reworded.</summary>
/// <remarks>
/// Each part is the change of the share that it makes, averaged over the six orders in which the three could have
/// happened (Shapley value; Shorrocks, Journal of Economic Inequality 11, 2013, 99-126), so that no order is favoured
/// and nothing is left over. Reworded are all paragraphs that live on: kept, reworded, moved, split and merged.
/// </remarks>
public static class ThemeShifts
{
    /// <summary>The shifts along the links that have ancestors.</summary>
    /// <param name="links">The lineage of the trend's texts.</param>
    /// <returns>By link, then theme in the model's order; the three parts add up to the new share less the old. Links where either side has no paragraph to count are left out.</returns>
    public static IReadOnlyList<ThemeShift> Of(IReadOnlyList<LineageLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        return [.. links.Where(link => link.Ancestors.Count > 0).SelectMany(Of)];
    }

    private static IEnumerable<ThemeShift> Of(LineageLink link)
    {
        var sets = ParagraphSets.Of(link.Result.Pairs);
        var themes = link.Document.Paragraphs.SelectMany(paragraph => paragraph.Themes).Select(theme => theme.Name).Distinct(StringComparer.Ordinal);
        return sets.CanBeCompared
            ? themes.Select(theme => Decompose(string.Join("; ", link.Ancestors), link.Document.Name, theme, sets))
            : [];
    }

    private static ThemeShift Decompose(string oldDocument, string newDocument, string theme, ParagraphSets sets)
    {
        var added = 0.0;
        var dropped = 0.0;
        var reworded = 0.0;
        foreach (var order in Orders)
        {
            var done = Step.None;
            foreach (var step in order)
            {
                var change = sets.ShareOf(theme, done | step) - sets.ShareOf(theme, done);
                done |= step;
                added += step == Step.Add ? change : 0;
                dropped += step == Step.Drop ? change : 0;
                reworded += step == Step.Reword ? change : 0;
            }
        }

        return new ThemeShift(
            oldDocument,
            newDocument,
            theme,
            sets.ShareOf(theme, Step.None),
            sets.ShareOf(theme, Step.Add | Step.Drop | Step.Reword),
            added / Orders.Length,
            dropped / Orders.Length,
            reworded / Orders.Length)
        {
            OldN = sets.Before.Count + sets.Dropped.Count,
            NewN = sets.After.Count + sets.Added.Count,
        };
    }

    private static readonly Step[][] Orders =
    [
        [Step.Add, Step.Drop, Step.Reword],
        [Step.Add, Step.Reword, Step.Drop],
        [Step.Drop, Step.Add, Step.Reword],
        [Step.Drop, Step.Reword, Step.Add],
        [Step.Reword, Step.Add, Step.Drop],
        [Step.Reword, Step.Drop, Step.Add],
    ];

    [Flags]
    private enum Step
    {
        None = 0,
        Add = 1,
        Drop = 2,
        Reword = 4,
    }

    // Paragraphs of section "other" count on neither side, as in every share.
    private sealed record ParagraphSets(
        IReadOnlyList<ClassifiedParagraph> Before,
        IReadOnlyList<ClassifiedParagraph> After,
        IReadOnlyList<ClassifiedParagraph> Added,
        IReadOnlyList<ClassifiedParagraph> Dropped)
    {
        public bool CanBeCompared => Before.Count + Dropped.Count > 0 && After.Count + Added.Count > 0;

        public static ParagraphSets Of(IReadOnlyList<LineagePair> pairs)
        {
            var living = pairs.Where(pair => Counts(pair.Old) && Counts(pair.New)).ToList();
            var before = living.Select(pair => pair.Old!).Distinct().ToList();
            var after = living.Select(pair => pair.New!).Distinct().ToList();
            return new ParagraphSets(
                before,
                after,
                [.. pairs.Where(pair => Counts(pair.New)).Select(pair => pair.New!).Distinct().Except(after)],
                [.. pairs.Where(pair => Counts(pair.Old)).Select(pair => pair.Old!).Distinct().Except(before)]);
        }

        public double ShareOf(string theme, Step done)
        {
            IEnumerable<ClassifiedParagraph> paragraphs = done.HasFlag(Step.Reword) ? After : Before;
            paragraphs = done.HasFlag(Step.Add) ? paragraphs.Concat(Added) : paragraphs;
            paragraphs = done.HasFlag(Step.Drop) ? paragraphs : paragraphs.Concat(Dropped);
            var all = paragraphs.ToList();

            // Nothing lives on and nothing is added yet: halfway between the two texts is as good as anything.
            return all.Count > 0
                ? (double)all.Count(paragraph => Carries(paragraph, theme)) / all.Count
                : (ShareOf(theme, Step.None) + ShareOf(theme, Step.Add | Step.Drop | Step.Reword)) / 2;
        }

        private static bool Counts(ClassifiedParagraph? paragraph) => paragraph is not null && paragraph.Paragraph.Section != Section.Other;

        private static bool Carries(ClassifiedParagraph paragraph, string theme) =>
            paragraph.Themes.Any(label => label.Present && label.Name == theme);
    }
}
