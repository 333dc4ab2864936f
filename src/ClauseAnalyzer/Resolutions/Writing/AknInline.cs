using System.Xml.Linq;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Writes words with their notes and with the resolutions they cite. Not thread-safe.</summary>
/// <param name="notes">Hands out the notes.</param>
/// <param name="citations">Finds what the words cite.</param>
/// <param name="ids">Gives eIds.</param>
internal sealed class AknInline(AknNotes notes, Citations citations, AknIds ids)
{
    /// <summary>The content of a block.</summary>
    /// <param name="text">The words and note calls.</param>
    /// <param name="context">The eId of what the block stands in.</param>
    public IReadOnlyList<XNode> Write(NotedText text, string context)
    {
        var nodes = new List<XNode>();
        var (start, call) = (0, 0);
        foreach (var cited in citations.In(text.Text))
        {
            nodes.AddRange(Plain(text, start, cited.Start, ref call, context));
            nodes.Add(Reference(cited, Plain(text, cited.Start, cited.End, ref call, context), ids, context));
            start = cited.End;
        }

        nodes.AddRange(Plain(text, start, text.Text.Length + 1, ref call, context));
        return nodes;
    }

    /// <summary>Words that call no notes.</summary>
    public static IReadOnlyList<XNode> WithCitations(string text, Citations citations, AknIds ids, string context)
    {
        var nodes = new List<XNode>();
        var start = 0;
        foreach (var cited in citations.In(text))
        {
            nodes.Add(new XText(Akn.Clean(text[start..cited.Start])));
            nodes.Add(Reference(cited, [new XText(Akn.Clean(text[cited.Start..cited.End]))], ids, context));
            start = cited.End;
        }

        nodes.Add(new XText(Akn.Clean(text[start..])));
        return nodes;
    }

    private static XElement Reference(CitedResolution cited, IEnumerable<XNode> content, AknIds ids, string context) =>
        Akn.Element("ref", Akn.Attribute("eId", ids.Counted(context, "ref")), Akn.Attribute("href", cited.Iri.ToString()), content);

    // The words from one offset to another and the calls among them; a call at the end belongs to what follows.
    private List<XNode> Plain(NotedText text, int start, int end, ref int call, string context)
    {
        var nodes = new List<XNode>();
        for (; call < text.Calls.Count && text.Calls[call].Offset < end; call++)
        {
            var offset = text.Calls[call].Offset;
            nodes.Add(new XText(Akn.Clean(text.Text[start..offset])));
            nodes.Add(notes.Call(text.Calls[call].Marker, context));
            start = offset;
        }

        nodes.Add(new XText(Akn.Clean(text.Text[start..Math.Min(end, text.Text.Length)])));
        return nodes;
    }
}
