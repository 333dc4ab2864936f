using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>What changed between two paragraphs that were paired.</summary>
internal static class PairChanges
{
    // The mark at the end of a paragraph follows from its place, not from its drafting.
    private const string EndMarks = ",;.: ";

    /// <summary>Whether two paragraphs say the same in the same words, the mark at their end aside.</summary>
    public static bool HaveSameWords(ClassifiedParagraph old, ClassifiedParagraph @new) =>
        WithoutEnd(old.Paragraph.Text).SequenceEqual(WithoutEnd(@new.Paragraph.Text));

    /// <summary>The pair with all that changed in it.</summary>
    public static LineagePair Describe(ClassifiedParagraph old, ClassifiedParagraph @new, LineageStatus status, int? group, double similarity)
    {
        // Two items that both take their act from their chapeau: its own pair tells of the change, once.
        var isToldElsewhere = old.MainClause?.Location == ClauseLocation.Chapeau && @new.MainClause?.Location == ClauseLocation.Chapeau;
        return new LineagePair
        {
            Status = status,
            Group = group,
            Old = old,
            New = @new,
            Similarity = Math.Round(similarity, 4),
            ForceChange = isToldElsewhere ? null : ForceChangeOf(old.MainClause, @new.MainClause),
            VerbChange = isToldElsewhere ? null : VerbChangeOf(old.MainClause, @new.MainClause),
            ThemesGained = Themes(@new, old),
            ThemesLost = Themes(old, @new),
            HedgesGained = Hedges(@new, old),
            HedgesLost = Hedges(old, @new),
        };
    }

    private static ReadOnlySpan<char> WithoutEnd(string text) => text.AsSpan().TrimEnd(EndMarks);

    private static ForceChange? ForceChangeOf(Clause? old, Clause? @new)
    {
        if (old?.Force is not { } before || @new?.Force is not { } after || old.Family.Length == 0
            || old.Family != @new.Family || old.AddresseeKind != @new.AddresseeKind)
        {
            return null;
        }

        return after.CompareTo(before) switch
        {
            > 0 => ForceChange.Strengthened,
            < 0 => ForceChange.Softened,
            _ => ForceChange.Same,
        };
    }

    private static VerbChange? VerbChangeOf(Clause? old, Clause? @new) =>
        old is null || @new is null || old.Verb == @new.Verb ? null : new VerbChange(old.Verb, @new.Verb);

    private static List<string> Themes(ClassifiedParagraph with, ClassifiedParagraph without) =>
        [.. Present(with).Except(Present(without), StringComparer.Ordinal)];

    private static IEnumerable<string> Present(ClassifiedParagraph paragraph) =>
        paragraph.Themes.Where(theme => theme.Present).Select(theme => theme.Name);

    // As many of each as one paragraph has more than the other, so that a second "as appropriate" is seen.
    private static List<string> Hedges(ClassifiedParagraph with, ClassifiedParagraph without)
    {
        var left = HedgesOf(without).ToList();
        return [.. HedgesOf(with).Where(hedge =>
        {
            var index = left.FindIndex(other => string.Equals(other, hedge, StringComparison.OrdinalIgnoreCase));
            if (index >= 0)
            {
                left.RemoveAt(index);
            }

            return index < 0;
        })];
    }

    private static IEnumerable<string> HedgesOf(ClassifiedParagraph paragraph) =>
        paragraph.Clauses.Where(clause => clause.Location == ClauseLocation.Text).SelectMany(clause => clause.Hedges);
}
