using System.Xml.Linq;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Hands out the notes of a resolution in the order in which they are called. Not thread-safe.</summary>
/// <param name="notes">The notes in order.</param>
/// <param name="ids">Gives their eIds.</param>
/// <param name="citations">Finds what their words cite.</param>
internal sealed class AknNotes(IReadOnlyList<Note> notes, AknIds ids, Citations citations)
{
    private readonly List<Note> waiting = [.. notes];
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    /// <summary>What a call becomes: the note itself, a reference to it when it stands already, or the raised marker when there is no such note.</summary>
    /// <param name="marker">The marker called.</param>
    /// <param name="context">The eId of what it stands in.</param>
    public XElement Call(string marker, string context)
    {
        var index = waiting.FindIndex(note => note.Marker == marker);
        if (index >= 0)
        {
            var note = waiting[index];
            waiting.RemoveAt(index);
            return Write(note, context);
        }

        return written.TryGetValue(marker, out var id)
            ? Akn.Element("noteRef", Akn.Attribute("href", $"#{id}"), Akn.Attribute("marker", marker))
            : Akn.Element("sup", Akn.Clean(marker));
    }

    /// <summary>The notes that nothing calls: those of the masthead.</summary>
    public IReadOnlyList<XElement> Rest(string context)
    {
        var rest = waiting.Select(note => Write(note, context)).ToList();
        waiting.Clear();
        return rest;
    }

    private XElement Write(Note note, string context)
    {
        var id = ids.Counted(context, "authorialNote");
        written[note.Marker] = id;
        return Akn.Element(
            "authorialNote",
            Akn.Attribute("eId", id),
            Akn.Attribute("marker", note.Marker),
            Akn.Attribute("placement", "bottom"),
            Akn.Element("p", AknInline.WithCitations(note.Text, citations, ids, id)));
    }
}
