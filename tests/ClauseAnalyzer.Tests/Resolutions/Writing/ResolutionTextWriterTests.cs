using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Resolutions.Writing;

namespace ClauseAnalyzer.Tests.Resolutions.Writing;

public sealed class ResolutionTextWriterTests
{
    private const string Source = """
        59/900. Locks: a new way

        The General Assembly,

        Recalling its resolution 58/900,[1]

        I

        General matters

        1. [Urges] [Invites] States:

        (a) To mend their locks;

        (b) bis To count their keys:

        - by night;
        - by day;

        in accordance with national law;

        2 bis. Decides to act.

        Annex

        Rules of the key

        1. A key is turned * by hand.

        [1] See A/58/900.
        """;

    private const string Plain = """
        ---
        symbol: A/RES/59/900
        organ: General Assembly
        session:
        agenda_item:
        date:
        title: "Locks: a new way"
        status:
        ---

        The General Assembly,

        Recalling its resolution 58/900,¹

        I

        General matters

        1. [Urges] [Invites] States:

        (a) To mend their locks;

        (b) bis To count their keys:

        - by night;

        - by day;

        in accordance with national law;

        2 bis. Decides to act.

        Annex

        Rules of the key

        1. A key is turned * by hand.

        ¹ See A/58/900.

        """;

    [Fact]
    public void Write_InPlainText_GivesAHeadAndALineAParagraph() =>
        Assert.Equal(Plain, WrittenBack.Write(Readers.Shared.ReadText(Source, "-"), TextStyle.Plain));

    [Fact]
    public void Write_InMarkdown_SignsHeadingsAndNotes()
    {
        var written = WrittenBack.Write(Readers.Shared.ReadText(Source, "-"), TextStyle.Markdown);

        Assert.Contains("\n## General matters\n", written, StringComparison.Ordinal);
        Assert.Contains("\nRecalling its resolution 58/900,[^1]\n", written, StringComparison.Ordinal);
        Assert.Contains("\n[^1]: See A/58/900.\n", written, StringComparison.Ordinal);
    }

    // A value that YAML would not read as words is quoted; one that reads as null comes back as null.
    [Theory]
    [InlineData("A/RES/74/173", "symbol: A/RES/74/173")]
    [InlineData("a: b", "symbol: \"a: b\"")]
    [InlineData("- a", "symbol: \"- a\"")]
    [InlineData("\"a\" \\ b", "symbol: \"\\\"a\\\" \\\\ b\"")]
    [InlineData(null, "symbol:")]
    public void Write_OfAField_ReadsBackAsItWas(string? symbol, string expected)
    {
        var resolution = new Resolution { Source = "-", Symbol = symbol, Paragraphs = [] };
        var written = WrittenBack.Write([resolution], TextStyle.Markdown);

        Assert.Equal(expected, written.Split('\n')[1]);
        Assert.Equal(symbol, Assert.Single(WrittenBack.Read(written, TextStyle.Markdown)).Symbol);
    }

    // Each would be a rule, a list, a heading, a quotation, a table, a note or emphasis if it were written as it is.
    [Theory]
    [InlineData("--- and more,")]
    [InlineData("- not a bullet,")]
    [InlineData("# not a heading,")]
    [InlineData("> not a quotation,")]
    [InlineData("| not a table |,")]
    [InlineData("[^1]: not a note,")]
    [InlineData("Recalling *its* _own_ resolution,")]
    [InlineData("Recalling <b>its</b> resolution &amp; others,")]
    [InlineData("Recalling the note[1] and the link [a](b),")]
    [InlineData("Recalling x\u00B2 and y\u2020,")]
    [InlineData("Recalling a soft\u00ADhyphen,")]
    [InlineData("Recalling a \\* stroke,")]
    public void Write_OfWordsThatLookLikeMarkup_KeepsThem(string text)
    {
        var resolution = new Resolution { Source = "-", Paragraphs = [new Paragraph { Position = 1, Section = Section.Preambular, Text = text }] };

        WrittenBack.Holds([resolution], TextStyle.Plain);
        WrittenBack.Holds([resolution], TextStyle.Markdown);
    }

    [Fact]
    public void Write_OfNotes_KeepsTheirPlaces()
    {
        var resolution = Readers.ReadOne("The General Assembly,\n\nRecalling the Covenant¹ and the report,²\n\n1. Acts.\n\n¹ One.\n\n² Two.\n");

        var read = WrittenBack.Read(WrittenBack.Write([resolution], TextStyle.Plain), TextStyle.Plain)[0];

        Assert.Equal([22, 38], resolution.Paragraphs[1].NoteOffsets);
        Assert.Equal([22, 38], read.Paragraphs[1].NoteOffsets);
    }

    [Fact]
    public void Write_OfNoResolution_WritesNothing() => Assert.Equal("", WrittenBack.Write([], TextStyle.Plain));
}
