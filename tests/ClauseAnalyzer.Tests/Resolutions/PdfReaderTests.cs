using System.Globalization;
using System.Text;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

public sealed class PdfReaderTests : IDisposable
{
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("pdf").FullName, "draft.pdf");

    private static bool HasProgram => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));

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
        Assert.SkipUnless(HasProgram, "pdftotext is not installed.");
        File.WriteAllText(file, "This is no PDF.");

        var exception = Assert.Throws<ResolutionFormatException>(() => Readers.Shared.ReadFile(file));

        Assert.Equal("RES106", exception.Code);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void ReadFile_OfTwoPages_HealsTheParagraphThatTheyCutAndKeepsTheNoteApart()
    {
        Assert.SkipUnless(HasProgram, "pdftotext is not installed.");
        File.WriteAllBytes(file, Pdf(
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

    // A PDF of the plainest kind: each text at its place in Helvetica.
    private static byte[] Pdf(params (int X, int Y, int Size, string Text)[][] pages)
    {
        var objects = new List<string> { "<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>" };
        var kids = new List<string>();
        foreach (var page in pages)
        {
            var content = string.Concat(page.Select(text => string.Create(CultureInfo.InvariantCulture, $"BT /F {text.Size} Tf {text.X} {text.Y} Td ({text.Text}) Tj ET\n")));
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}>>stream\n{content}\nendstream"));
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents {objects.Count} 0 R>>"));
            kids.Add(string.Create(CultureInfo.InvariantCulture, $"{objects.Count} 0 R"));
        }

        objects[1] = string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Kids[{string.Join(' ', kids)}]/Count {kids.Count}>>");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var index = 0; index < objects.Count; index++)
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
