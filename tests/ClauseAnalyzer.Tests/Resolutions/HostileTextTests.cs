using System.Diagnostics;
using System.Text;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>Texts made to take long are read in bounded time, or refused at once; see also the repeated pieces of <see cref="ParserPropertyTests"/>.</summary>
public sealed class HostileTextTests
{
    private const string Body = "\nThe General Assembly,\n\nRecalling its resolution,\n\n1. Requests a report.\n";

    private static readonly Dictionary<string, (DocumentKind Kind, Func<string> Make)> Texts = new()
    {
        ["one line of five million characters"] = (DocumentKind.Text, () => Many("Recalling the words and ", 220_000)),
        ["60,000 items"] = (DocumentKind.Text, () => "1. Decides:\n" + Many("(a) to meet;\n", 60_000)),
        ["a million blank lines"] = (DocumentKind.Text, () => "The General Assembly,\n" + Many("\n", 1_000_000) + Body),
        ["nested brackets"] = (DocumentKind.Text, () => "1. Requests " + Many("[", 100_000) + "x" + Many("]", 100_000)),
        ["a bracket over many lines"] = (DocumentKind.Text, () => "A\n" + Many("[on the report\n", 30_000) + Body),
        ["an adoption over many lines"] = (DocumentKind.Text, () => "Resolution adopted by the Assembly\n" + Many("on a day\n", 30_000) + Body),
        ["many columns in a line"] = (DocumentKind.Text, () => Many("Austria    ", 100_000) + Body),
        ["calls of notes side by side"] = (DocumentKind.Text, () => Many("^1", 300_000)),
        ["many notes"] = (DocumentKind.Text, () => Many("1. Requests a report;[^1]\n\n", 20_000) + Many("[^1]: See.\n\n", 20_000)),
        ["one note called without end"] = (DocumentKind.Text, () => "The Board,\n\n" + Many("in S/1/1 1 x,1 ", 60_000) + "\n\n1 See x.\n"),
        ["plain notes without end"] = (DocumentKind.Text, () => "The Board,\n\n" + Many("Recalling x;7\n\n7 See y.\n\n", 20_000)),
        ["brackets that may call a note"] = (DocumentKind.Text, () => "The Board,\n\n1. Requests " + Many(" [", 600_000) + "]\n\n[1] See x.\n"),
        ["notes of symbols alone"] = (DocumentKind.Text, () => "The Board,\n\nRecalling x\n\n" + Many("7 A/1/2 y.\n\n", 60_000)),
        ["enacting words below an annex"] = (DocumentKind.Text, () => "The Board,\n\n1. Requests x.\n\nAnnex\n\n" + Many("The Board,\n\nRecalling x,\n\n", 20_000)),
        ["pages below a long masthead"] = (DocumentKind.Text, () => "A/RES/90/1\n" + Many("Lights of harbours\n", 50_000) + Body + Many("words that may be a title\n1/2\n", 50_000)),
        ["titles of items"] = (DocumentKind.Text, () => "1. Decides:\n\n" + Many("(a) Title\n\nTo do x:\n\n(i) y\n\n", 20_000)),
        ["parts with headings"] = (DocumentKind.Text, () => "The Board,\n\n" + Many("1. Requests x;\n\nII\n\nRecalling x,\n\n", 20_000)),
        ["many resolutions"] = (DocumentKind.Text, () => Many($"74/1. Title\n{Body}\n", 10_000)),
        ["many list items"] = (DocumentKind.Html, () => "<ol>" + Many("<li>To act;</li>", 50_000) + "</ol>"),
        ["many inline elements"] = (DocumentKind.Html, () => "<p>" + Many("<span>word </span>", 100_000)),
        ["many cells"] = (DocumentKind.Html, () => "<table><tr>" + Many("<td>a</td>", 50_000) + "</tr></table>"),
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ReadText_OfAHostileText_TakesBoundedTime(string name)
    {
        var (kind, make) = Texts[name];
        var text = make();
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(Readers.Shared.ReadText(text, "-", kind));

        // Linear time takes a second, ten on a machine that does other work as well; quadratic time minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"Took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<font><b>")]
    [InlineData("<ol><li>a:")]
    [InlineData("<table><tr><td>")]
    public void ReadText_OfAPageThatNestsWithoutEnd_IsRefusedAtOnce(string piece)
    {
        var exception = Assert.Throws<ResolutionFormatException>(() => Readers.Shared.ReadText(Many(piece, 50_000) + "x", "page.html", DocumentKind.Html));

        Assert.Equal("RES108", exception.Code);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Theory]
    [InlineData("utf-8", "e")]
    [InlineData("utf-8", "é")]
    [InlineData("utf-8", "€")]
    [InlineData("utf-16", "e")]
    public void ReadFile_BeyondTheLimit_IsRefusedBeforeItIsRead(string encoding, string character)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("large").FullName, "large.txt");
        File.WriteAllText(file, $"1. Requests a report{Many(character, 2000)}.", Encoding.GetEncoding(encoding));

        Assert.Single(Reader(2100).ReadFile(file));
        var exception = Assert.Throws<ResolutionFormatException>(() => Reader(2000).ReadFile(file));

        Assert.Equal("RES103", exception.Code);
        Assert.Contains("at most 2000 characters", exception.Message, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static ResolutionReader Reader(long limit) => new(Readers.Lexicon, new ReaderOptions { MaxCharacters = limit });

    private static string Many(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
