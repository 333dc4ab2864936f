using System.Text;
using System.Text.Json;
using System.Xml;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Resolutions.Writing;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>What is read from any text is written as JSON and XML that others read, and as text that is read again with as many paragraphs.</summary>
internal sealed class WriterTarget() : FuzzTarget("writers")
{
    private static readonly IReadOnlyList<byte[]> Pieces = Bytes(
        "\n\n", "\n1. Requests:\n\n(a) To act;\n\n", "\n(i) ", "[^1]", "\n[^1]: See A/74/1.\n", "*", "**", "\\", "<", "&", "]]>", "\"", "\u0001", "\uFFFE", "\uFFFF", "\u0085", "\u2028", "😀", "\nAnnex\n\n", "- ", "# ", "_", "[", "](x)");

    public override IReadOnlyList<byte[]> Tokens => Pieces;

    public override int Window => 2_500;

    public override void Run(byte[] input)
    {
        IReadOnlyList<Resolution> resolutions;
        try
        {
            resolutions = Shipped.Reader.ReadText(Encoding.UTF8.GetString(input), "-");
        }
        catch (ResolutionFormatException exception)
        {
            CheckRefusal("RES", exception.Code, exception.Message);
            return;
        }

        CheckJson(resolutions);
        CheckXml(resolutions);
        CheckText(resolutions, TextStyle.Plain, DocumentKind.Text);
        CheckText(resolutions, TextStyle.Markdown, DocumentKind.Markdown);
    }

    protected override IReadOnlyList<byte[]> MakeSeeds() => Shipped.Texts();

    private static void CheckJson(IReadOnlyList<Resolution> resolutions)
    {
        foreach (var resolution in resolutions)
        {
            using var json = new MemoryStream();
            using (var writer = new Utf8JsonWriter(json))
            {
                ResolutionJson.Write(writer, resolution);
            }

            using var read = JsonDocument.Parse(json.ToArray());
            Check(read.RootElement.GetProperty("paragraphs").GetArrayLength() == resolution.Paragraphs.Count, "the JSON has another number of paragraphs");
        }
    }

    private static void CheckXml(IReadOnlyList<Resolution> resolutions)
    {
        using var xml = new MemoryStream();
        new AkomaNtosoWriter(Shipped.Lexicon).Write(xml, resolutions);
        xml.Position = 0;
        using var reader = XmlReader.Create(xml);
        while (reader.Read())
        {
        }
    }

    private static void CheckText(IReadOnlyList<Resolution> resolutions, TextStyle style, DocumentKind kind)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new ResolutionTextWriter(Shipped.Lexicon, style).Write(text, resolutions);
        if (!string.IsNullOrWhiteSpace(text.ToString()))
        {
            _ = Shipped.Reader.ReadText(text.ToString(), "-", kind);
        }
    }
}
