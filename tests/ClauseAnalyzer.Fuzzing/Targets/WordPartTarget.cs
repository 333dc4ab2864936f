using System.IO.Compression;
using System.Text;
using ClauseAnalyzer.Tests.Resolutions;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>A Word document whose main part is the input: changes of a packed file seldom come as far as its XML.</summary>
internal sealed class WordPartTarget() : FuzzTarget("word-part")
{
    private const string MainPart = "word/document.xml";

    private static readonly IReadOnlyList<byte[]> Pieces = Bytes(
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", "<w:numPr><w:ilvl w:val=\"9\"/><w:numId w:val=\"7\"/></w:numPr>", "<w:footnoteReference w:id=\"99\"/>", "<w:ins w:id=\"1\">", "</w:ins>",
        "<w:del>", "</w:del>", "<w:br/>", "<w:tab/>", "<w:sdt><w:sdtContent>", "w:val=\"x\"", "w:val=\"-1\"", "&#x0;", "&amp;", "<!--", "<![CDATA[", "<w:moveFrom>", "<w:fldChar w:fldCharType=\"begin\"/>");

    public override IReadOnlyList<byte[]> Tokens => Pieces;

    public override void Run(byte[] input)
    {
        var parts = WordFile.Make("1. Requests a report;");
        using var packed = new MemoryStream();
        packed.Write(parts);
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(MainPart)!.Delete();
            using var main = archive.CreateEntry(MainPart, CompressionLevel.NoCompression).Open();
            main.Write(input);
        }

        DocumentTarget.CheckDocument(Scratch.Write("part.docx", packed.ToArray()));
    }

    protected override IReadOnlyList<byte[]> MakeSeeds()
    {
        byte[][] files =
        [
            .. Shipped.SeedFiles("*.docx").Select(File.ReadAllBytes),
            .. Shipped.Resolutions.Select(resolution => WordFile.Make(string.Join('\n', resolution.Paragraphs.Take(5).Select(paragraph => $"#0 {paragraph.Text}{{^See A/74/1.^}}{{+added+}}{{-gone-}}")))),
        ];
        return [.. files.Select(MainPartOf)];
    }

    private static byte[] MainPartOf(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var part = new StreamReader(archive.GetEntry(MainPart)!.Open(), Encoding.UTF8);
        return Encoding.UTF8.GetBytes(part.ReadToEnd());
    }
}
