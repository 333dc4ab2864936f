using System.Xml.Linq;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Writes the words of paragraphs as blocks, and items of a preamble as block lists.</summary>
/// <param name="scope">The document.</param>
internal sealed class AknBlocks(AknScope scope)
{
    /// <summary>A paragraph's words: one block, and a list after it where bulleted items follow a colon.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="context">The eId of what the blocks stand in.</param>
    public IEnumerable<XElement> Of(Paragraph paragraph, string context)
    {
        var pieces = BulletedText.Part(NotedParagraph.Of(paragraph));
        yield return Akn.Element("p", scope.Inline.Write(pieces[0], context));
        if (pieces.Count > 1)
        {
            yield return Akn.Element(
                "ul",
                Akn.Attribute("eId", scope.Ids.Counted(context, "ul")),
                pieces.Skip(1).Select(piece => Akn.Element("li", scope.Inline.Write(piece, context))).ToList());
        }
    }

    /// <summary>A recital or an item: its words, or a list that they introduce.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="context">The eId of the recital or item.</param>
    public IEnumerable<XElement> OfList(OutlineEntry entry, string context)
    {
        if (entry.Children.Count == 0)
        {
            return entry.Paragraph is { } paragraph ? Of(paragraph, context) : [Akn.Element("p")];
        }

        var id = scope.Ids.Counted(context, "list");
        var list = Akn.Element("blockList", Akn.Attribute("eId", id));
        if (entry.Paragraph is not null)
        {
            list.Add(Akn.Element("listIntroduction", scope.Inline.Write(NotedParagraph.Of(entry.Paragraph), id)));
        }

        var closing = entry.Children is [{ Marker.Length: > 0 }, .., { Role: OutlineRole.Unmarked, Children.Count: 0 } last] ? last : null;
        foreach (var child in entry.Children.Where(child => !ReferenceEquals(child, closing)))
        {
            list.Add(ItemOf(child, id));
        }

        if (closing is not null)
        {
            list.Add(Akn.Element("listWrapUp", scope.Inline.Write(NotedParagraph.Of(closing.Paragraph!), id)));
        }

        return [list];
    }

    /// <summary>The number of an element, as written; null for one without.</summary>
    public static XElement? Num(string marker) => marker.Length == 0 ? null : Akn.Element("num", Akn.Clean(Labels.Written(marker)));

    private XElement ItemOf(OutlineEntry entry, string context)
    {
        var id = scope.Ids.Numbered(context, "item", entry.Marker);
        return Akn.Element("item", Akn.Attribute("eId", id), Num(entry.Marker), OfList(entry, id).ToList());
    }
}
