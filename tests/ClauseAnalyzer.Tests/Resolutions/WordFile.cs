using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>
/// Makes Word files for tests out of lines: each is a paragraph; "#0 " and "#1 " before it give it an automatic
/// number of that level, "{+…+}" is an insertion, "{-…-}" a deletion, "{^…^}" a footnote, "{~…~}" an endnote, "{=…=}" a
/// table of one cell. A line that opens with "&lt;w:" is put in as it stands; "Numbered" and "Lettered" are styles with numbers.
/// </summary>
internal static partial class WordFile
{
    private const string Namespace =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" " +
        "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" " +
        "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" " +
        "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static byte[] Make(string lines)
    {
        var footnotes = new StringBuilder();
        var endnotes = new StringBuilder();
        var body = new StringBuilder();
        foreach (var line in lines.Split('\n').Where(line => line.Length > 0))
        {
            body.Append(line.StartsWith("<w:", StringComparison.Ordinal) ? line : Paragraph(line, footnotes, endnotes));
        }

        return Zip(new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = ContentTypes(),
            ["_rels/.rels"] = Relationships(("officeDocument", "word/document.xml")),
            ["word/_rels/document.xml.rels"] = Relationships(("numbering", "numbering.xml"), ("footnotes", "footnotes.xml"), ("endnotes", "endnotes.xml"), ("styles", "styles.xml"), ("header", "header1.xml")),
            ["word/document.xml"] = $"<w:document {Namespace}><w:body>{body}</w:body></w:document>",
            ["word/numbering.xml"] = Numbering(),
            ["word/footnotes.xml"] = $"<w:footnotes {Namespace}>{footnotes}</w:footnotes>",
            ["word/endnotes.xml"] = $"<w:endnotes {Namespace}>{endnotes}</w:endnotes>",
            ["word/styles.xml"] = $"<w:styles {Namespace}>{Style("Numbered", 0)}{Style("Lettered", 1)}</w:styles>",
            ["word/header1.xml"] = $"<w:hdr {Namespace}><w:p><w:r><w:t>Running head</w:t></w:r></w:p></w:hdr>",
        });
    }

    public static byte[] Zip(IReadOnlyDictionary<string, string> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts.OrderBy(part => part.Key, StringComparer.Ordinal))
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static string Paragraph(string line, StringBuilder footnotes, StringBuilder endnotes)
    {
        if (line.StartsWith("{=", StringComparison.Ordinal))
        {
            return $"<w:tbl><w:tr><w:tc><w:p>{Run(line[2..^2], "t")}</w:p></w:tc></w:tr></w:tbl>";
        }

        var numbering = "";
        if (line[0] == '#')
        {
            numbering = $"<w:pPr><w:numPr><w:ilvl w:val=\"{line[1]}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
            line = line[3..];
        }

        var runs = Pieces().Matches(line).Select(piece => piece.Groups["mark"].Value switch
        {
            "+" => $"<w:ins w:id=\"1\" w:author=\"a\">{Run(piece.Groups["inner"].Value, "t")}</w:ins>",
            "-" => $"<w:del w:id=\"2\" w:author=\"a\">{Run(piece.Groups["inner"].Value, "delText")}</w:del>",
            "^" => Note("footnote", piece.Groups["inner"].Value, footnotes),
            "~" => Note("endnote", piece.Groups["inner"].Value, endnotes),
            _ => Run(piece.Value, "t"),
        });
        return $"<w:p>{numbering}{string.Concat(runs)}</w:p>";
    }

    private static string Run(string text, string element) => $"<w:r><w:{element} xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:{element}></w:r>";

    private static string Note(string kind, string text, StringBuilder notes)
    {
        var id = (notes.Length + 1).ToString(CultureInfo.InvariantCulture);
        notes.Append(CultureInfo.InvariantCulture, $"<w:{kind} w:id=\"{id}\"><w:p>{Run(text, "t")}</w:p></w:{kind}>");
        return $"<w:r><w:{kind}Reference w:id=\"{id}\"/></w:r>";
    }

    private static string Style(string name, int level) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{name}\"><w:name w:val=\"{name}\"/><w:pPr><w:numPr><w:ilvl w:val=\"{level.ToString(CultureInfo.InvariantCulture)}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

    private static string Numbering() =>
        $"<w:numbering {Namespace}><w:abstractNum w:abstractNumId=\"0\">{Level(0, "decimal", "%1.")}{Level(1, "lowerLetter", "(%2)")}{Level(2, "lowerRoman", "(%3)")}</w:abstractNum>" +
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    private static string Level(int level, string format, string text) =>
        $"<w:lvl w:ilvl=\"{level.ToString(CultureInfo.InvariantCulture)}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string ContentTypes() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" +
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
        $"<Override PartName=\"/word/document.xml\" ContentType=\"{Types}document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"{Types}numbering+xml\"/>" +
        $"<Override PartName=\"/word/endnotes.xml\" ContentType=\"{Types}endnotes+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"{Types}styles+xml\"/>" +
        $"<Override PartName=\"/word/footnotes.xml\" ContentType=\"{Types}footnotes+xml\"/><Override PartName=\"/word/header1.xml\" ContentType=\"{Types}header+xml\"/></Types>";

    private static string Relationships(params (string Type, string Target)[] targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
        string.Concat(targets.Select(target => $"<Relationship Id=\"{target.Type}\" Type=\"{Relations}{target.Type}\" Target=\"{target.Target}\"/>")) + "</Relationships>";

    [GeneratedRegex(@"\{(?<mark>[-+^~])(?<inner>.*?)[-+^~]\}|(?:(?!\{[-+^~]).)+")]
    private static partial Regex Pieces();
}
