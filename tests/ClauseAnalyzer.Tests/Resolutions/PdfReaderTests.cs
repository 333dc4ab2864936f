using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

public sealed class PdfReaderTests : IDisposable
{
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("pdf").FullName, "draft.pdf");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Theory]
    [InlineData("This is no PDF.")]
    [InlineData("%PDF-1.4")]
    [InlineData("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 9 0 R>>\nendobj\ntrailer<</Root 1 0 R>>")]
    public void ReadFile_OfAFileThatIsNoPdf_SaysSoInOneLine(string content)
    {
        File.WriteAllText(file, content);

        var exception = Assert.Throws<ResolutionFormatException>(() => Readers.Shared.ReadFile(file));

        Assert.Equal("RES106", exception.Code);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void ReadFile_OfAnEncryptedFile_SaysSoInOneLine()
    {
        var key = new string('0', 64);
        File.WriteAllBytes(file, PdfFile.Write(
            ["<</Length 3>>stream\n q \nendstream"],
            trailer: $"/ID[<{key[..32]}><{key[..32]}>]/Encrypt<</Filter/Standard/V 1/R 2/O<{key}>/U<{key}>/P -4>>"));

        var exception = Assert.Throws<ResolutionFormatException>(() => Readers.Shared.ReadFile(file));

        Assert.Equal("RES109", exception.Code);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void ReadFile_OfAFileCutInTwo_ReadsWhatIsThereOrSaysThatItIsDamaged()
    {
        var whole = PdfFile.Make([(100, 700, 11, "The General Assembly,"), (100, 680, 11, "1. Requests a report.")]);
        for (var length = 0; length < whole.Length; length += 7)
        {
            File.WriteAllBytes(file, whole[..length]);
            if (Record.Exception(() => Readers.Shared.ReadFile(file)) is { } exception)
            {
                Assert.Contains(Assert.IsType<ResolutionFormatException>(exception).Code, new[] { "RES101", "RES106", "RES107" });
            }
        }
    }

    [Theory]
    [InlineData("BT 3 Tr /F 11 Tf 100 640 Td (Unseen words) Tj ET", "hidden-text")]
    [InlineData("q 1 g BT /F 11 Tf 100 640 Td (Unseen words) Tj ET Q", "hidden-text")]
    [InlineData("q 10 10 20 20 re W n BT /F 11 Tf 100 640 Td (Unseen words) Tj ET Q", "hidden-text")]
    [InlineData("BT /F 11 Tf 100 -640 Td (Unseen words) Tj ET", "hidden-text")]
    [InlineData("BT /F 11 Tf 0 1 -1 0 100 640 Tm (Unseen words) Tj ET", "rotated-text")]
    public void ReadFile_OfTextThatNobodySees_LeavesItOutWithADiagnostic(string unseen, string kind)
    {
        File.WriteAllBytes(file, PdfFile.OfContents(
            PdfFile.Show(100, 700, 11, "The General Assembly,") + PdfFile.Show(100, 670, 11, "1. Requests a report.") + unseen));

        var resolution = Assert.Single(Readers.Shared.ReadFile(file));

        Assert.Equal(["The General Assembly,", "Requests a report."], resolution.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Contains(new Diagnostic(kind, null, 1, "Unseen words"), resolution.Diagnostics);
    }

    [Fact]
    public void ReadFile_OfWhiteTextOnADarkGround_ReadsIt()
    {
        File.WriteAllBytes(file, PdfFile.OfContents("0 g 50 600 500 150 re f 1 g " + PdfFile.Show(100, 700, 11, "The General Assembly,") + PdfFile.Show(100, 670, 11, "1. Requests a report.")));

        Assert.Equal(2, Assert.Single(Readers.Shared.ReadFile(file)).Paragraphs.Count);
    }

    [Fact]
    public void ReadFile_OfRecognizedWordsOverAPicture_ReadsThem()
    {
        var content = "q 600 0 0 700 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q 3 Tr " + PdfFile.Show(100, 700, 11, "The General Assembly,") + PdfFile.Show(100, 670, 11, "1. Requests a report.");
        File.WriteAllBytes(file, PdfFile.OfContents(content));

        Assert.Equal(2, Assert.Single(Readers.Shared.ReadFile(file)).Paragraphs.Count);
    }

    [Fact]
    public void ReadFile_OfTwoPages_HealsTheParagraphThatTheyCutAndKeepsTheNoteApart()
    {
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

    [Fact]
    public void ReadFile_OfATypewrittenReport_LeavesHeadsAndFeetOutOfItsSentencesAndFindsItsNotes()
    {
        File.WriteAllBytes(file, PdfFile.Make(
            [
                (100, 700, 11, "The General Assembly,"), (130, 676, 11, "Recalling the report on the wells of the northern"), (100, 664, 11, "islands, 1/ and the talks which the two"),
                (130, 90, 11, "1/ A/48/900, chapters one and two, together"), (100, 78, 11, "with the annex."), (500, 40, 11, "/..."),
            ],
            [
                (60, 750, 11, "A/48/905"), (60, 738, 11, "English"), (60, 726, 11, "Page 2"),
                (100, 680, 11, "governments held on them,"), (130, 656, 11, "1. Requests a report on pumps and on the"), (500, 40, 11, "/..."),
            ],
            [
                (500, 750, 11, "A/48/905"), (500, 738, 11, "English"), (500, 726, 11, "Page 3"),
                (100, 680, 11, "wells they stand in."), (300, 640, 11, "-----"),
            ]));

        var resolution = Assert.Single(Readers.Shared.ReadFile(file));

        Assert.Equal(
            [
                "The General Assembly,", "Recalling the report on the wells of the northern islands, and the talks which the two governments held on them,",
                "Requests a report on pumps and on the wells they stand in.",
            ],
            resolution.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal([new Note("1", "A/48/900, chapters one and two, together with the annex.")], resolution.Notes);
        Assert.Contains(resolution.Diagnostics, diagnostic => diagnostic is { Kind: "page-furniture", Page: 3, Text: "English" });
        Assert.Contains(resolution.Diagnostics, diagnostic => diagnostic is { Kind: "rule", Page: 3 });
    }

    [Fact]
    public void ReadFile_OfPagesWithBareNumbersAndRunningTitlesOnEitherSide_LeavesThemOut()
    {
        File.WriteAllBytes(file, PdfFile.Make(
            [(100, 700, 11, "The General Assembly,"), (120, 670, 11, "1. Requests a report on pumps and"), (300, 40, 11, "1")],
            [(100, 750, 9, "A/RES/75/910"), (400, 750, 9, "Pumps and wells"), (100, 700, 11, "on the wells they stand in, and on"), (300, 40, 11, "2")],
            [(100, 750, 9, "Pumps and wells"), (430, 750, 9, "A/RES/75/910"), (100, 700, 11, "those who look after both of"), (300, 40, 11, "3")],
            [(100, 750, 9, "A/RES/75/910"), (400, 750, 9, "Pumps and wells"), (100, 700, 11, "them."), (300, 40, 11, "4")]));

        var resolution = Assert.Single(Readers.Shared.ReadFile(file));

        Assert.Equal(
            ["The General Assembly,", "Requests a report on pumps and on the wells they stand in, and on those who look after both of them."],
            resolution.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(7, resolution.Diagnostics.Count(diagnostic => diagnostic.Kind == "page-furniture"));
    }

    [Fact]
    public void ReadFile_OfATitleInTheMiddleOfThePage_KeepsItsLinesTogether()
    {
        File.WriteAllBytes(file, PdfFile.Make(
            [
                (100, 720, 11, "The General Assembly,"), (130, 690, 11, "1. Adopts the following programme, which the committee"), (100, 678, 11, "approved:"),
                (190, 640, 11, "Programme of work on pumps, wells and water"), (235, 628, 11, "in the islands of the north"),
                (130, 600, 11, "2. Requests a report."),
            ]));

        var resolution = Assert.Single(Readers.Shared.ReadFile(file));

        Assert.Contains("Programme of work on pumps, wells and water in the islands of the north", resolution.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void ReadFile_OfTwoLinesBesideATallWord_KeepsThemApart()
    {
        File.WriteAllBytes(file, PdfFile.Make(
            [
                (100, 720, 24, "General Assembly"), (400, 730, 10, "Distr.: General"), (400, 718, 10, "23 October 2020"),
                (100, 680, 11, "The General Assembly,"), (120, 650, 11, "1. Requests a report."),
            ]));

        Assert.Contains(Assert.Single(Readers.Shared.ReadFile(file)).Diagnostics, diagnostic => diagnostic is { Kind: "masthead", Text: "Distr.: General" });
    }

    [Theory]
    [InlineData("[(1.) -250 (Requests) -250 (a) -250 (report) -250 (of) -170 (the) -60 (se) 20 (lves.)]", "Requests a report of theselves.")]
    [InlineData("[(1. Requests a report of drug) -170 (-) -60 (re) 20 (lated work.)]", "Requests a report of drug-related work.")]
    public void ReadFile_OfWordsWithoutBlanks_PartsThemByTheirGaps(string shown, string expected)
    {
        File.WriteAllBytes(file, PdfFile.OfContents(PdfFile.Show(100, 700, 11, "The General Assembly,") + $"BT /F 10 Tf 100 670 Td {shown} TJ ET"));

        Assert.Equal(expected, Assert.Single(Readers.Shared.ReadFile(file)).Paragraphs[^1].Text);
    }

    [Fact]
    public void ReadFile_OnManyThreads_GivesTheSame()
    {
        File.WriteAllBytes(file, PdfFile.Make([(100, 700, 11, "The General Assembly,"), (120, 670, 11, "1. Requests a report on pumps"), (290, 675, 6, "1"), (110, 104, 6, "1"), (120, 100, 9, "Resolution 1/2.")]));
        var one = Shown(Assert.Single(Readers.Shared.ReadFile(file)));

        Parallel.For(0, 16, _ => Assert.Equal(one, Shown(Assert.Single(Readers.Shared.ReadFile(file)))));
    }

    private static string Shown(Resolution resolution) =>
        string.Join('\n', [.. resolution.Paragraphs.Select(paragraph => $"{paragraph.Label} {paragraph.Text} {string.Join(',', paragraph.NoteMarkers)}"), .. resolution.Notes.Select(note => note.ToString()), .. resolution.Diagnostics.Select(diagnostic => diagnostic.ToString())]);
}
