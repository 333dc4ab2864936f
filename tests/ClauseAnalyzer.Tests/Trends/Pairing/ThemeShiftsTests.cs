using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Trends.Pairing;

public sealed class ThemeShiftsTests
{
    [Fact]
    public void Of_FiveTexts_PartsAddUpToTheShift()
    {
        var shifts = ThemeShifts.Of(LineageTable.Links(FiveTexts.Documents));

        Assert.Equal([FiveTexts.Draft, FiveTexts.Adopted], shifts.Select(shift => shift.NewDocument).Distinct());
        Assert.Equal($"{FiveTexts.First}; {FiveTexts.Second}", shifts[0].OldDocument);
        Assert.All(shifts, shift => Assert.Equal(shift.NewShare - shift.OldShare, shift.Added + shift.Dropped + shift.Reworded, 1e-12));
    }

    [Fact]
    public void Of_OneReworded_IsAllReworded()
    {
        var shift = Shift(
            [Pair(Paragraph(1), Paragraph(1)), Pair(Paragraph(2, "training"), Paragraph(2))]);

        Assert.Equal((0.5, 0.0, 0.0, 0.0, -0.5), (shift.OldShare, shift.NewShare, shift.Added, shift.Dropped, shift.Reworded));
    }

    [Fact]
    public void Of_AddedAndDropped_ShareTheirJointEffect()
    {
        // Old: one that lives on, one dropped with the theme. New: the first and one added without.
        // Dropping first: -1/2, then adding 0. Adding first: 1/2 to 1/3, then dropping: -1/3. Averages: -5/12 and -1/12.
        var shift = Shift(
        [
            Pair(Paragraph(1), Paragraph(1)),
            new LineagePair { Status = LineageStatus.Dropped, Old = Paragraph(2, "training") },
            new LineagePair { Status = LineageStatus.Added, New = Paragraph(2) },
        ]);

        Assert.Equal(-5.0 / 12, shift.Dropped, 1e-12);
        Assert.Equal(-1.0 / 12, shift.Added, 1e-12);
        Assert.Equal(0, shift.Reworded, 1e-12);
    }

    [Fact]
    public void Of_NothingLivesOn_StillAddsUp()
    {
        var shift = Shift(
        [
            new LineagePair { Status = LineageStatus.Dropped, Old = Paragraph(1, "training") },
            new LineagePair { Status = LineageStatus.Added, New = Paragraph(1) },
        ]);

        Assert.Equal(-1, shift.Added + shift.Dropped + shift.Reworded, 1e-12);
    }

    [Fact]
    public void Of_OtherSection_IsNotCounted()
    {
        var heading = Make.Paragraph(Section.Other, "Annex", "training");
        var shift = Shift([Pair(Paragraph(1), Paragraph(1)), new LineagePair { Status = LineageStatus.Dropped, Old = heading }]);

        Assert.Equal((0, 0), (shift.OldShare, shift.NewShare));
    }

    private static ThemeShift Shift(IReadOnlyList<LineagePair> pairs)
    {
        var document = Make.Document("new", null, [.. pairs.Select(pair => pair.New).OfType<ClassifiedParagraph>()]);
        return ThemeShifts.Of([new LineageLink(document, ["old"], new LineageResult(pairs, LineageSummary.Of(pairs)))])
            .Single(shift => shift.Theme == "training");
    }

    private static LineagePair Pair(ClassifiedParagraph old, ClassifiedParagraph @new) =>
        new() { Status = LineageStatus.Reworded, Old = old, New = @new };

    private static ClassifiedParagraph Paragraph(int position, params string[] themes)
    {
        var paragraph = Make.Paragraph(Section.Operative, "Text", themes);
        return paragraph with { Paragraph = paragraph.Paragraph with { Position = position } };
    }
}
