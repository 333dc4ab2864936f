using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Trends.Pairing;

/// <summary>What became of paragraphs of the five texts, as a reader with both texts beside each other finds it.</summary>
public sealed class FiveTextsLineageTests
{
    private static readonly IReadOnlyList<LineageLink> Links = LineageTable.Links(FiveTexts.Documents);

    [Theory]
    [InlineData("1", "1")]
    [InlineData("2", "3")]
    [InlineData("4", "5")]
    [InlineData("5", "6")]
    [InlineData("6", "7")]
    [InlineData("7", "8")]
    [InlineData("8", "9")]
    [InlineData("9", "10")]
    [InlineData("10", "11")]
    [InlineData("11", "12")]
    [InlineData("12", "13")]
    [InlineData("13", "14")]
    public void Links_DraftOperative_LivesOnUnderANewNumber(string old, string @new)
    {
        var pair = Pairs(FiveTexts.Adopted).Single(pair => pair.Old?.Paragraph is { Section: Section.Operative } paragraph && paragraph.Label == old);

        Assert.Equal(@new, pair.New!.Paragraph.Label);
        Assert.True(pair.Status is LineageStatus.Kept or LineageStatus.Reworded);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("7")]
    public void Links_UrgesBecomesEncourages_IsSoftened(string label)
    {
        var pair = Pairs(FiveTexts.Adopted).Single(pair => pair.New?.Paragraph.Label == label);

        Assert.Equal(new VerbChange("urge", "encourage"), pair.VerbChange);
        Assert.Equal(ForceChange.Softened, pair.ForceChange);
    }

    [Fact]
    public void Links_173_SoftensTwoAndStrengthensNone()
    {
        var summary = Links.Single(link => link.Document.Name == FiveTexts.Adopted).Result.Summary;

        Assert.Equal((2, 0), (summary.Softened, summary.Strengthened));
    }

    [Fact]
    public void Links_RequestToReport_PassesFromTheExecutiveDirectorToTheSecretaryGeneral()
    {
        var pair = Pairs(FiveTexts.Adopted).Single(pair => pair.New?.Paragraph.Label == "14");

        Assert.Equal(("13", "Executive Director", "Secretary-General"), (pair.Old!.Paragraph.Label, pair.Old.MainClause!.Addressee, pair.New!.MainClause!.Addressee));
        Assert.Equal((ForceChange.Same, null), (pair.ForceChange, pair.VerbChange));
    }

    [Fact]
    public void Links_173Operative7_GainsAHedge() =>
        Assert.Contains("upon request", Pairs(FiveTexts.Adopted).Single(pair => pair.New?.Paragraph.Label == "7").HedgesGained);

    [Fact]
    public void Links_DraftOperative6_LosesItsHumanRightsWords()
    {
        var pair = Pairs(FiveTexts.Adopted).Single(pair => pair.New?.Paragraph.Label == "7");

        Assert.Contains("human_rights", pair.ThemesLost);
        Assert.Contains(WordDiff.Between(pair.Old!.Paragraph.Text, pair.New!.Paragraph.Text), part =>
            part.Op == DiffOp.Delete && part.Text.Contains("in a manner respectful of human rights", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_DraftOperative3_MovedIntoThePreamble()
    {
        var pair = Pairs(FiveTexts.Adopted).Single(pair => pair.Old?.Paragraph.Label == "3");

        Assert.Equal(LineageStatus.Moved, pair.Status);
        Assert.Equal((Section.Preambular, 6), (pair.New!.Paragraph.Section, pair.New.Paragraph.Position));
    }

    [Fact]
    public void Links_Preamble173_IsOldButForThree()
    {
        var added = Pairs(FiveTexts.Adopted).Where(pair => pair.Status == LineageStatus.Added).Select(pair => pair.New!.Paragraph.Position);

        // The workplan, the item on the agenda, and "Stressing the need to enhance coordination"; operative 2 and 4.
        Assert.Equal([5, 9, 10, 17, 19], added);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pair_TenthPreambularOf173_AnswersToTwoOf247(bool onDemand)
    {
        var pairs = onDemand
            ? Lineage.Pair(FiveTexts.Of(FiveTexts.Adopted).Paragraphs, FiveTexts.Of(FiveTexts.Other).Paragraphs).Pairs
            : Pairs(FiveTexts.Other);

        var parts = pairs.Where(pair => pair.Old is { Document: FiveTexts.Adopted, Paragraph.Position: 10 }).ToList();

        Assert.Equal([5, 17], parts.Select(pair => pair.New!.Paragraph.Position));
        Assert.All(parts, part => Assert.Equal(LineageStatus.Split, part.Status));
        Assert.Equal(parts[0].Group, parts[1].Group);
    }

    [Fact]
    public void Links_247_TellsWhatIsNewAndDropsNothing()
    {
        var pairs = Pairs(FiveTexts.Other);
        var added = pairs.Where(pair => pair.Status == LineageStatus.Added).Select(pair => pair.New!.Paragraph.Position).ToList();

        Assert.Equal(23, pairs.Count);
        Assert.DoesNotContain(pairs, pair => pair.Status is LineageStatus.Dropped or LineageStatus.Moved);
        Assert.DoesNotContain(pairs, pair => pair.ForceChange is ForceChange.Softened or ForceChange.Strengthened);

        // Criminals and emerging technologies in the preamble; the committee and what it needs in operative 1 to 5.
        Assert.Empty(added.Except([1, 2, 3, 4, 7, 10, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22]));
        Assert.Empty(new[] { 1, 2, 3, 4, 18, 19, 20, 21, 22 }.Except(added));
    }

    [Fact]
    public void Links_TwoAncestors_PairWithEither()
    {
        var link = Links.Single(link => link.Document.Name == FiveTexts.Draft);
        var source = link.Result.Pairs.Where(pair => pair.New?.Paragraph.Section == Section.Operative)
            .ToDictionary(pair => pair.New!.Paragraph.Label, pair => pair.Old?.Document);

        Assert.Equal([FiveTexts.First, FiveTexts.Second], link.Ancestors);
        Assert.Equal((FiveTexts.First, FiveTexts.Second, FiveTexts.First), (source["7"], source["9"], source["13"]));
    }

    [Fact]
    public void Rows_EveryPair_IsOneLine()
    {
        var rows = LineageTable.Rows(Links);

        var forceOfReaffirm = LineageTable.NameOf(Pairs(FiveTexts.Adopted).Single(pair => pair.New?.Paragraph.Label == "8").ForceChange);
        Assert.Equal(Links.Sum(link => link.Result.Pairs.Count), rows.Count);
        Assert.Contains(
            (FiveTexts.Draft, "7", 18, FiveTexts.Adopted, "8", 23, "kept", 1.0, forceOfReaffirm),
            rows.Select(row => (row.OldDocument, row.OldLabel, row.OldPosition ?? 0, row.NewDocument, row.NewLabel, row.NewPosition ?? 0, row.Status, row.Similarity, row.ForceChange)));
    }

    [Fact]
    public void Pair_AnyTwoTexts_HoldsEveryParagraph()
    {
        foreach (var older in FiveTexts.Documents)
        {
            foreach (var newer in FiveTexts.Documents)
            {
                var pairs = Lineage.Pair(older.Paragraphs, newer.Paragraphs).Pairs;

                Assert.Equal(older.Paragraphs, pairs.Select(pair => pair.Old).OfType<ClauseAnalyzer.Classification.ClassifiedParagraph>().Distinct().OrderBy(each => each.Paragraph.Position));
                Assert.Equal(newer.Paragraphs, pairs.Select(pair => pair.New).OfType<ClauseAnalyzer.Classification.ClassifiedParagraph>().Distinct());
                Assert.All(pairs, pair => Assert.InRange(pair.Similarity, 0, 1));
            }
        }
    }

    private static IReadOnlyList<LineagePair> Pairs(string document) => Links.Single(link => link.Document.Name == document).Result.Pairs;
}
