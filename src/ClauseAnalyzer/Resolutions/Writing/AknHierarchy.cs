using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClauseAnalyzer.Resolutions.Segmentation;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Writes the numbered part of a document: divisions under headings, paragraphs, points.</summary>
/// <param name="scope">The document.</param>
/// <param name="blocks">Writes the words.</param>
internal sealed partial class AknHierarchy(AknScope scope, AknBlocks blocks)
{
    /// <summary>All that stands between preamble and conclusions, in divisions where headings part it.</summary>
    /// <param name="roots">The outermost entries; may be empty.</param>
    /// <param name="context">The eId of the component; empty for the document itself.</param>
    public XElement MainBody(IReadOnlyList<OutlineEntry> roots, string context)
    {
        var body = Akn.Element("mainBody");
        var (target, targetId) = (body, context);
        var inHeading = false;
        foreach (var root in roots)
        {
            if (root.Role == OutlineRole.Heading)
            {
                if (!inHeading)
                {
                    (target, targetId) = Division(root, body, context);
                }

                target.Add(HeadingOf(root, targetId));
            }
            else
            {
                target.Add(ElementOf(root, targetId));
            }

            inHeading = root.Role == OutlineRole.Heading;
        }

        if (!body.HasElements)
        {
            // The schema wants something in a main body.
            body.Add(Akn.Element("p", Akn.Attribute("status", "undefined")));
        }

        return body;
    }

    /// <summary>The headings of a division or an annex: a number alone becomes its number.</summary>
    public IEnumerable<XElement> HeadingOf(OutlineEntry entry, string context)
    {
        var text = NotedParagraph.Of(entry.Paragraph!);
        if (Headings.IsPart(text.Text))
        {
            yield return Akn.Element("num", scope.Inline.Write(text, context));
            yield break;
        }

        if (NumberedHeading().Match(text.Text) is { Success: true } match)
        {
            yield return Akn.Element("num", Akn.Clean(match.Groups["num"].Value));
            text = text.From(match.Groups["words"].Index);
        }

        yield return Akn.Element("heading", Akn.Attribute("eId", scope.Ids.Counted(context, "heading")), scope.Inline.Write(text, context));
    }

    private (XElement Element, string Id) Division(OutlineEntry heading, XElement body, string context)
    {
        var number = Headings.IsPart(heading.Text) ? heading.Text
            : NumberedHeading().Match(heading.Text) is { Success: true } match ? match.Groups["num"].Value : "";
        var id = scope.Ids.Numbered(context, "dvs", number);
        var division = Akn.Element("division", Akn.Attribute("eId", id));
        body.Add(division);
        return (division, id);
    }

    private XElement ElementOf(OutlineEntry entry, string context)
    {
        // Enacting words and recitals of a text that is quoted in the operative part have no element of their own there.
        var generic = entry.Role == OutlineRole.Enacting ? "formula" : entry.Paragraph is { Section: Section.Preambular } && entry.Parent is null ? "recital" : null;
        var (name, reference) = generic is not null ? ("hcontainer", "hcontainer")
            : entry.Role == OutlineRole.Unmarked ? ("alinea", "al")
            : entry.Marker.Contains('(', StringComparison.Ordinal) ? ("point", "point")
            : ("paragraph", "para");
        var id = reference == "para" && entry.Marker.Length == 0 ? scope.Ids.Unnumbered(context, reference) : scope.Ids.Numbered(context, reference, entry.Marker);
        var element = Akn.Element(name, Akn.Attribute("eId", id), generic is null ? null : Akn.Attribute("name", generic), AknBlocks.Num(entry.Marker));
        if (entry.Children.Count == 0)
        {
            element.Add(Container("content", entry, id));
            return element;
        }

        if (entry.Paragraph is not null)
        {
            element.Add(Container("intro", entry, id));
        }

        AddChildren(element, entry, id);
        return element;
    }

    // Words without marker after the last item wrap the list up; elsewhere they are paragraphs without number.
    private void AddChildren(XElement element, OutlineEntry entry, string id)
    {
        var closing = entry.Children.Count;
        while (closing > 0 && entry.Children[closing - 1] is { Role: OutlineRole.Unmarked, Children.Count: 0 })
        {
            closing--;
        }

        closing = closing == 0 ? entry.Children.Count : closing;
        foreach (var child in entry.Children.Take(closing))
        {
            element.Add(ElementOf(child, id));
        }

        if (closing < entry.Children.Count)
        {
            var wrapUp = scope.Ids.Single(id, "wrapup");
            var words = entry.Children.Skip(closing).SelectMany(child => blocks.Of(child.Paragraph!, wrapUp)).ToList();
            element.Add(Akn.Element("wrapUp", Akn.Attribute("eId", wrapUp), words));
        }
    }

    private XElement Container(string name, OutlineEntry entry, string context)
    {
        var id = scope.Ids.Single(context, name);
        return Akn.Element(name, Akn.Attribute("eId", id), entry.Paragraph is null ? null : blocks.Of(entry.Paragraph, id).ToList());
    }

    [GeneratedRegex(@"^(?<num>(?:[IVXLC]{1,7}|[A-Z])(?:\.|\s[–—-]))\s+(?<words>\p{Lu}.*)$")]
    private static partial Regex NumberedHeading();
}
