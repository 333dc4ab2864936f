using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>Whatever the text, it is read without exception, in bounded time, and nothing of it is lost.</summary>
public sealed class ParserPropertyTests
{
    // Pieces that a resolution is made of, and pieces that only damage is made of, in any order.
    private static readonly string[] Pieces =
    [
        "The General Assembly,", "Recalling its resolution 1/2,", "Having considered the report", "1. Requests", "2. ", "3 bis. Decides:", "(a) To meet;",
        "(i) the costs;", "(b)", "(aa)", "\n", "\n\n", "\r\n", "\f", " ", "\t", "- an item", "* ", "*", "**", "***", "\\*", "_", "__", "[", "](", ")", "]",
        "[1]", "[^1]", "[^1]: A note.", "¹", "¹²", "<sup>1</sup>", "<br>", "<", ">", "&amp;", "&", ";", ":", ".", ",", "---", "____", "# Heading", "Annex",
        "II. Part", "74/1. Title", "Agenda item 3", "Seventy-fourth session", "Resolution adopted by the General Assembly on 1 May 2019", "of the", "-",
        "coopera-\ntion", "PP1", "OP2 alt", "A/RES/1/1", "2/5", "In favour:", "10th plenary meeting", "\u200B", "\u202E", "é", "\uD83D\uDE00", "\uD83D", "|a|b|",
    ];

    private const int Size = 200_000;

    /// <summary>Texts of any pieces, most of them damaged.</summary>
    internal static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void ReadText_OfAnyPieces_LosesNothingAndCountsWithoutGaps() =>
        Prop.ForAll(Texts, HoldsInvariants).Check(PropertyConfig.Times(2000).WithEndSize(60));

    // Draws on which a "-" of a note was lost once.
    [Theory]
    [InlineData(1861915421794493296UL, 4333908151283339067UL, 41)]
    public void ReadText_OfPiecesThatOnceFailed_LosesNothing(ulong seed, ulong gamma, int size) =>
        Prop.ForAll(Texts, HoldsInvariants).Check(Config.QuickThrowOnFailure.WithReplay(seed, gamma, size));

    [Theory]
    [InlineData("[")]
    [InlineData("[^")]
    [InlineData("*")]
    [InlineData("* ")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("&")]
    [InlineData("a ")]
    [InlineData("(a) x:\n")]
    [InlineData("1. Decides:\n")]
    [InlineData("a\n\n")]
    [InlineData("- a\n")]
    [InlineData("word ")]
    [InlineData("The General Assembly,\n")]
    [InlineData("Annex\n")]
    [InlineData("> ")]
    [InlineData("¹")]
    [InlineData("\f")]
    public void ReadText_OfOnePieceRepeated_TakesBoundedTime(string piece)
    {
        var text = new StringBuilder(Size + piece.Length);
        while (text.Length < Size)
        {
            text.Append(piece);
        }

        text.Append(" x");
        var watch = Stopwatch.StartNew();
        Readers.Shared.ReadText(text.ToString(), "-");

        // Linear time takes well under a second even on a busy machine, quadratic time minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(40), $"Took {watch.Elapsed}.");
    }

    private static bool HoldsInvariants(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var resolutions = Readers.Shared.ReadText(text, "-");
        Assert.NotEmpty(resolutions);
        foreach (var resolution in resolutions)
        {
            Assert.Equal(Enumerable.Range(1, resolution.Paragraphs.Count), resolution.Paragraphs.Select(paragraph => paragraph.Position));
            Assert.All(resolution.Paragraphs, paragraph => Assert.Equal(paragraph.Text.Trim(), paragraph.Text));
            Assert.All(resolution.Paragraphs, paragraph => Assert.DoesNotContain("  ", paragraph.Text, StringComparison.Ordinal));
        }

        Assert.Equal("", Accounting.Lost(text, resolutions));
        return true;
    }
}
