using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Trends.Duties;

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
    /// <param name="old">The old paragraph.</param>
    /// <param name="new">The new paragraph.</param>
    /// <param name="status">What became of it.</param>
    /// <param name="group">Number of its split or merge; null for every other pair.</param>
    /// <param name="similarity">How alike they are.</param>
    /// <param name="scale">What counts as softer; null to compare acts within a family only and to judge no other change.</param>
    public static LineagePair Describe(ClassifiedParagraph old, ClassifiedParagraph @new, LineageStatus status, int? group, double similarity, ChangeScale? scale)
    {
        // Two items that both take their act from their chapeau: its own pair tells of the change, once.
        var isToldElsewhere = old.MainClause?.Location == ClauseLocation.Chapeau && @new.MainClause?.Location == ClauseLocation.Chapeau;
        var (before, after) = isToldElsewhere ? (null, null) : (ActOf(old, @new, status == LineageStatus.Split), ActOf(@new, old, status == LineageStatus.Merged));
        var themes = GainsAndLosses.Between(Present(old), Present(@new));
        var hedges = GainsAndLosses.Between(HedgesOf(old), HedgesOf(@new));
        var pair = new LineagePair
        {
            Status = status,
            Group = group,
            Old = old,
            New = @new,
            Similarity = Math.Round(similarity, 4),
            ForceChange = ForceChangeOf(before, after, scale),
            VerbChange = VerbChangeOf(before, after),
            ThemesGained = themes.Gained,
            ThemesLost = themes.Lost,
            HedgesGained = hedges.Gained,
            HedgesLost = hedges.Lost,
            Modifiers = before is null || after is null ? GainsAndLosses.None : GainsAndLosses.Between(before.Modifiers, after.Modifiers),
            Deadlines = GainsAndLosses.Between(DutyPatterns.TimesIn(old.Paragraph.Text), DutyPatterns.TimesIn(@new.Paragraph.Text)),
            Money = GainsAndLosses.Between(DutyPatterns.FundingIn(old.Paragraph.Text), DutyPatterns.FundingIn(@new.Paragraph.Text)),
            AddresseeChange = before is null || after is null ? "" : AddresseeChange.NameOf(before.Addressee, after.Addressee),
        };
        return scale is null ? pair : pair with { Changes = [.. ChangeNames.Of(pair, scale)] };
    }

    private static ReadOnlySpan<char> WithoutEnd(string text) => text.AsSpan().TrimEnd(EndMarks);

    // A part of a split answers to the act that it was split from, not to the first one: that is the one with its verb.
    private static Clause? ActOf(ClassifiedParagraph paragraph, ClassifiedParagraph part, bool isWhole) =>
        (isWhole && part.MainClause is { } act ? paragraph.Clauses.FirstOrDefault(clause => clause.Verb == act.Verb && clause.Location == ClauseLocation.Text) : null)
        ?? paragraph.MainClause;

    // Within a family by rank, across families by the ladder's order: a family that it leaves out compares with none.
    private static ForceChange? ForceChangeOf(Clause? old, Clause? @new, ChangeScale? scale)
    {
        if (old is null || @new is null || old.Family.Length == 0 || @new.Family.Length == 0)
        {
            return null;
        }

        var (before, after) = old.Family == @new.Family ? (old.Force, @new.Force) : (scale?.RungOf(old.Family), scale?.RungOf(@new.Family));
        if (before is not { } low || after is not { } high)
        {
            return null;
        }

        return high.CompareTo(low) switch
        {
            > 0 => ForceChange.Strengthened,
            < 0 => ForceChange.Softened,
            _ => ForceChange.Same,
        };
    }

    private static VerbChange? VerbChangeOf(Clause? old, Clause? @new) =>
        old is null || @new is null || old.Verb == @new.Verb ? null : new VerbChange(old.Verb, @new.Verb);

    private static IEnumerable<string> Present(ClassifiedParagraph paragraph) =>
        paragraph.Themes.Where(theme => theme.Present).Select(theme => theme.Name);

    private static IEnumerable<string> HedgesOf(ClassifiedParagraph paragraph) =>
        paragraph.Clauses.Where(clause => clause.Location == ClauseLocation.Text).SelectMany(clause => clause.Hedges);
}
