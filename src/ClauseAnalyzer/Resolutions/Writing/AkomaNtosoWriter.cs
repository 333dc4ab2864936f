using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>
/// Writes resolutions as Akoma Ntoso 3.0 XML (OASIS LegalDocML), by the AKN4UN profile of the United Nations: one
/// resolution as a <c>statement</c>, several as a <c>documentCollection</c> of statements. What was skipped when they
/// were read is not written, but for adoption lines and votes. Immutable and thread-safe.
/// </summary>
/// <param name="lexicon">The verbs by which openings are known.</param>
public sealed class AkomaNtosoWriter(ClauseLexicon lexicon)
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
        CloseOutput = false,
    };

    private readonly OpeningForms forms = new(lexicon);

    /// <summary>Writes one XML document in UTF-8, with line feeds alone.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="resolutions">The resolutions, at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="resolutions"/> is empty: there is no document without content.</exception>
    public void Write(Stream stream, IReadOnlyList<Resolution> resolutions)
    {
        if (resolutions.Count == 0)
        {
            throw new ArgumentException("Expected at least one resolution, found none.", nameof(resolutions));
        }

        var ids = new AknIds();
        var content = resolutions.Count == 1 ? AknStatement.Of(resolutions[0], "", ids, forms) : Collection(resolutions, ids);
        var root = Akn.Element("akomaNtoso", content);
        AknLayout.Indent(root);
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument();
            writer.WriteRaw("\n");
            root.WriteTo(writer);
        }

        stream.Write("\n"u8);
    }

    private XElement Collection(IReadOnlyList<Resolution> resolutions, AknIds ids)
    {
        var meta = AknMeta.OfCollection(resolutions, ids);
        var body = Akn.Element("collectionBody");
        for (var index = 0; index < resolutions.Count; index++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"resolution_{index + 1}");
            body.Add(Akn.Element("component", Akn.Attribute("eId", ids.Single("", id)), AknStatement.Of(resolutions[index], id, ids, forms)));
        }

        return Akn.Element("documentCollection", Akn.Attribute("name", "resolutions"), Akn.Attribute("contains", "originalVersion"), meta, body);
    }
}
