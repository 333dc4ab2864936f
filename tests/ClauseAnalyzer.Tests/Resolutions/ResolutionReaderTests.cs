using System.Text;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

public sealed class ResolutionReaderTests : IDisposable
{
    // Smart quotes, a dash and an accented letter tell the encodings apart.
    private const string Sample = "The Council,\r\n\r\nRecalling “Côte” – 2019,\r\n\r\n1. Requests a report.\r\n";

    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("reader").FullName, "sample.txt");

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16le", "utf-16be", "utf-16le with mark", "utf-16be with mark", "windows-1252"];

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void ReadFile_OfAnyEncoding_GivesTheSameWords(string encoding)
    {
        File.WriteAllBytes(file, Encode(encoding));

        var resolution = Assert.Single(Readers.Shared.ReadFile(file));

        Assert.Equal(["The Council,", "Recalling “Côte” – 2019,", "Requests a report."], resolution.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(file, resolution.Source);
    }

    [Theory]
    [InlineData("", "RES101")]
    [InlineData(" \r\n\t ", "RES101")]
    [InlineData("\u0000\u0001\u0002PNG", "RES102")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005\u0006", "RES102")]
    public void ReadFile_OfAFileWithoutText_SaysSoInOneLine(string text, string code)
    {
        File.WriteAllText(file, text);

        var exception = Assert.Throws<ResolutionFormatException>(() => Readers.Shared.ReadFile(file));

        Assert.Equal(code, exception.Code);
        Assert.StartsWith(file, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void ReadFile_OfRandomBytes_IsRefused()
    {
        var bytes = new byte[4000];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(file, bytes);

        Assert.Equal("RES102", Assert.Throws<ResolutionFormatException>(() => Readers.Shared.ReadFile(file)).Code);
    }

    [Fact]
    public void ReadText_BeyondTheLimit_IsRefused()
    {
        var reader = new ResolutionReader(Readers.Lexicon, new ReaderOptions { MaxCharacters = 10 });

        Assert.Equal("RES103", Assert.Throws<ResolutionFormatException>(() => reader.ReadText("1. Requests a report.", "-")).Code);
    }

    [Theory]
    [InlineData(DocumentKind.Word)]
    [InlineData(DocumentKind.Pdf)]
    public void ReadText_OfAKindThatIsNoText_IsAWrongCall(DocumentKind kind) =>
        Assert.Throws<ArgumentException>(() => Readers.Shared.ReadText("text", "-", kind));

    [Theory]
    [InlineData("a.TXT", DocumentKind.Text)]
    [InlineData("b.md", DocumentKind.Markdown)]
    [InlineData("c.htm", DocumentKind.Html)]
    [InlineData("d/e.docx", DocumentKind.Word)]
    [InlineData("f.pdf", DocumentKind.Pdf)]
    public void TryOf_OfAKnownEnding_GivesItsKind(string path, DocumentKind expected)
    {
        Assert.True(DocumentKinds.TryOf(path, out var kind));
        Assert.Equal(expected, kind);
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("README")]
    public void TryOf_OfAnotherEnding_IsFalse(string path) => Assert.False(DocumentKinds.TryOf(path, out _));

    private static byte[] Encode(string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(Sample),
        "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)],
        "utf-16le" => Encoding.Unicode.GetBytes(Sample),
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(Sample),
        "utf-16le with mark" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample)],
        "utf-16be with mark" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample)],
        _ => [.. Sample.Select(character => character switch { '“' => (byte)0x93, '”' => (byte)0x94, '–' => (byte)0x96, _ => (byte)character })],
    };
}
