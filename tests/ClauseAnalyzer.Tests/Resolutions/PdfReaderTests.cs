using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

public sealed class PdfReaderTests : IDisposable
{
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("pdf").FullName, "draft.pdf");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Fact]
    public void ReadFile_WithoutTheProgram_NamesThePackage()
    {
        File.WriteAllText(file, "%PDF-1.4");
        var reader = new ResolutionReader(Readers.Lexicon, new ReaderOptions { PdfTextProgram = "no-such-program" });

        var exception = Assert.Throws<ResolutionFormatException>(() => reader.ReadFile(file));

        Assert.Equal("RES105", exception.Code);
        Assert.Contains("poppler-utils", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadFile_OfAFileThatIsNoPdf_SaysSoInOneLine()
    {
        Assert.SkipUnless(PdfFile.HasProgram, "pdftotext is not installed.");
        File.WriteAllText(file, "This is no PDF.");

        var exception = Assert.Throws<ResolutionFormatException>(() => Readers.Shared.ReadFile(file));

        Assert.Equal("RES106", exception.Code);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void ReadFile_OfTwoPages_HealsTheParagraphThatTheyCutAndKeepsTheNoteApart()
    {
        Assert.SkipUnless(PdfFile.HasProgram, "pdftotext is not installed.");
        File.WriteAllBytes(file, PdfFile.Make(
            [(100, 700, 11, "The General Assembly,"), (120, 680, 11, "Recalling its resolution on pumps,"), (290, 685, 6, "1"), (120, 660, 11, "1. Requests a report on pumps and"), (100, 120, 11, "__________"), (110, 104, 6, "1"), (120, 100, 9, "Resolution 1/2.")],
            [(100, 740, 11, "A/RES/75/910"), (100, 700, 11, "on the wells they stand in.")]));

        var resolution = Assert.Single(Readers.Shared.ReadFile(file));

        Assert.Equal(
            ["The General Assembly,", "Recalling its resolution on pumps,", "Requests a report on pumps and on the wells they stand in."],
            resolution.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(["1"], resolution.Paragraphs[1].NoteMarkers);
        Assert.Equal([new Note("1", "Resolution 1/2.")], resolution.Notes);
        Assert.Contains(resolution.Diagnostics, diagnostic => diagnostic is { Kind: "page-furniture", Page: 2, Text: "A/RES/75/910" });
    }
}
