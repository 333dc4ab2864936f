using System.Text;
using System.Xml;
using System.Xml.Linq;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Resolutions.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace ClauseAnalyzer.Tests.Resolutions.Writing;

public sealed class AkomaNtosoWriterTests
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    public static TheoryData<string> Files => SeedsTests.Files;

    public static TheoryData<string> Specs => SpecTests.Names;

    [Theory]
    [MemberData(nameof(Files))]
    public void Write_OfTheFiveTexts_IsValidAndWhole(string file) =>
        HoldsTheModel(Readers.Shared.ReadFile(Repository.PathOf("data", "resolutions", file)));

    [Theory]
    [MemberData(nameof(Specs))]
    public void Write_OfASpec_IsValidAndWhole(string name)
    {
        if (SpecInput.Read(Spec.Load(Repository.TestFile("Specs", "Resolutions", name))) is not { } resolutions)
        {
            Assert.Skip($"The input of {name} is not on this machine.");
            return;
        }

        HoldsTheModel(resolutions);
    }

    [Fact]
    public void Write_OfGeneratedResolutions_IsValidAndWhole() =>
        Prop.ForAll(DraftTexts.Arbitrary, resolution => HoldsTheModel([resolution])).Check(PropertyConfig.Times(150));

    [Fact]
    public void Write_OfAnyPieces_IsValidAndWhole() =>
        Prop.ForAll(ParserPropertyTests.Texts, text => string.IsNullOrWhiteSpace(text) || HoldsTheModel(Readers.Shared.ReadText(text, "-")))
            .Check(PropertyConfig.Times(200).WithEndSize(60));

    [Fact]
    public void Write_OfSeveralResolutions_IsACollectionOfStatements()
    {
        var resolutions = Readers.DataFiles.SelectMany(Readers.Shared.ReadFile).ToList();

        HoldsTheModel(resolutions);
        Assert.Equal(5, Read(resolutions).Element(Akn + "documentCollection")!.Element(Akn + "collectionBody")!.Elements(Akn + "component").Elements(Akn + "statement").Count());
    }

    [Fact]
    public void Write_OfItemsAndWordsAfterThem_NestsPointsAndWrapsUp()
    {
        var paragraph = Read("The General Assembly,\n\n3. Urges States:\n\n(a) To map:\n\n(i) Reefs;\n\n(b) bis To guard;\n\nin accordance with their law;\n").Descendants(Akn + "paragraph").Single();

        Assert.Equal("para_3", (string?)paragraph.Attribute("eId"));
        Assert.Equal(["num", "intro", "point", "point", "wrapUp"], paragraph.Elements().Select(child => child.Name.LocalName));
        Assert.Equal(["para_3__point_a", "para_3__point_a__point_i", "para_3__point_bbis"], paragraph.Descendants(Akn + "point").Select(point => (string?)point.Attribute("eId")));
        Assert.Equal("(b) bis", paragraph.Elements(Akn + "point").Last().Element(Akn + "num")!.Value);
    }

    [Fact]
    public void Write_OfHeadings_OpensDivisions()
    {
        var divisions = Read("The General Assembly,\n\nI\n\nGeneral matters\n\n1. Acts;\n\nII. Mills by the sea\n\n2. Acts.\n").Descendants(Akn + "division").ToList();

        Assert.Equal(["dvs_I", "dvs_II"], divisions.Select(division => (string?)division.Attribute("eId")));
        Assert.Equal(["I", "II."], divisions.Select(division => division.Element(Akn + "num")!.Value));
        Assert.Equal(["General matters", "Mills by the sea"], divisions.Select(division => division.Element(Akn + "heading")!.Value));
        Assert.Equal(["dvs_I__para_1", "dvs_II__para_2"], divisions.Select(division => (string?)division.Element(Akn + "paragraph")!.Attribute("eId")));
    }

    [Fact]
    public void Write_OfAnAnnex_IsAnAttachmentWithADocumentOfItsOwn()
    {
        var attachment = Read("The General Assembly,\n\n1. Adopts the rules.\n\nAnnex\n\nRules of the raft\n\n1. Nobody shall stand on it.\n").Descendants(Akn + "attachment").Single();

        Assert.Equal("Annex", attachment.Element(Akn + "heading")!.Value);
        Assert.Equal("Rules of the raft", attachment.Descendants(Akn + "docTitle").Single().Value);
        Assert.Equal("att_1__para_1", (string?)attachment.Descendants(Akn + "paragraph").Single().Attribute("eId"));
        Assert.EndsWith("/!annex_1", (string?)attachment.Descendants(Akn + "FRBRthis").First().Attribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfNotes_PutsThemWhereTheyAreCalled()
    {
        var root = Read("The General Assembly,\n\nRecalling the Covenant[1] and the report,[2]\n\n1. Acts on both.[1]\n\n[1] One.\n\n[2] Two.\n");
        var recital = root.Descendants(Akn + "recital").Single().Element(Akn + "p")!;

        Assert.Equal(["Recalling the Covenant", "authorialNote", " and the report,", "authorialNote"], recital.Nodes().Select(node => node is XText text ? text.Value : ((XElement)node).Name.LocalName));
        Assert.Equal("#recs_1__rec_1__authorialNote_1", (string?)root.Descendants(Akn + "noteRef").Single().Attribute("href"));
    }

    [Fact]
    public void Write_OfAnAdoptionLine_ConcludesWithIt()
    {
        var conclusions = Read("The General Assembly,\n\n1. Acts.\n\n50th plenary meeting\n18 December 2019\n").Descendants(Akn + "conclusions").Single();

        Assert.Equal("2019-12-18", (string?)conclusions.Descendants(Akn + "date").Single().Attribute("date"));
    }

    [Fact]
    public void Write_OfADraft_SaysSo()
    {
        var resolution = Readers.ReadOne("Austria: draft resolution\n\nLocks\n\nThe General Assembly,\n\n1. Acts.\n");

        Assert.Equal("resolutionDraft", (string?)Read([resolution]).Element(Akn + "statement")!.Attribute("name"));
    }

    [Theory]
    [InlineData("a < b & c > d \"e\"", "a < b & c > d \"e\"")]
    [InlineData("a\u0001b\uFFFEc", "a\uFFFDb\uFFFDc")]
    [InlineData("a\U0001F600b", "a\U0001F600b")]
    public void Write_OfAnyCharacters_IsWellFormed(string text, string expected)
    {
        var resolution = new Resolution { Source = "-", Symbol = text, Paragraphs = [new Paragraph { Position = 1, Section = Section.Operative, Label = "1", Text = text }] };

        Assert.Equal(expected, Read([resolution]).Descendants(Akn + "content").Single().Value.Trim());
    }

    [Fact]
    public void Write_OfHalfASurrogatePair_IsWellFormed()
    {
        var text = string.Concat("a", (char)0xD83D, "b");

        Assert.Equal("a\uFFFDb", Read([new Resolution { Source = "-", Title = text, Paragraphs = [] }]).Descendants(Akn + "docTitle").Single().Value);
    }

    [Fact]
    public void Write_OfNothing_IsACallersMistake() => Assert.Throws<ArgumentException>(() => Write([]));

    private static string Write(IReadOnlyList<Resolution> resolutions)
    {
        using var stream = new MemoryStream();
        new AkomaNtosoWriter(Readers.Lexicon).Write(stream, resolutions);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static XElement Read(string text) => Read(Readers.Shared.ReadText(text, "-"));

    private static XElement Read(IReadOnlyList<Resolution> resolutions)
    {
        using var reader = XmlReader.Create(new StringReader(Write(resolutions)), new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    private static bool HoldsTheModel(IReadOnlyList<Resolution> resolutions)
    {
        var root = Read(resolutions);
        Assert.Empty(AknContentModel.Shared.Check(root));
        var words = WordsOf(root);
        foreach (var resolution in resolutions)
        {
            Assert.All(resolution.Paragraphs, paragraph => Assert.Contains(Squeezed(paragraph.Text), words, StringComparison.Ordinal));
            Assert.All(resolution.Notes, note => Assert.Contains(Squeezed(note.Text), Squeezed(root.Value), StringComparison.Ordinal));
        }

        return true;
    }

    // The words without notes; blanks and the dashes of bullets are layout.
    private static string WordsOf(XElement root)
    {
        var copy = new XElement(root);
        copy.Descendants(Akn + "authorialNote").ToList().ForEach(note => note.Remove());
        copy.Descendants(Akn + "sup").ToList().ForEach(note => note.Remove());
        return Squeezed(copy.Value);
    }

    private static string Squeezed(string text) =>
        string.Concat(text.Select(character => char.IsSurrogate(character) || !XmlConvert.IsXmlChar(character) ? '\uFFFD' : character)
            .Where(character => !char.IsWhiteSpace(character) && character is not ('-' or '\uFFFD')));
}
