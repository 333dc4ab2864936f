using System.Globalization;
using System.Xml.Linq;
using ClauseAnalyzer.Resolutions.Segmentation;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>
/// Writes one resolution as a <c>statement</c>, the document type of the AKN4UN profile for deliberative documents:
/// preface, preamble with recitals, main body with numbered paragraphs, conclusions, and annexes as attachments.
/// </summary>
internal sealed class AknStatement
{
    private readonly AknScope scope;
    private readonly AknBlocks blocks;
    private readonly AknHierarchy hierarchy;

    private AknStatement(AknScope scope)
    {
        this.scope = scope;
        blocks = new AknBlocks(scope);
        hierarchy = new AknHierarchy(scope, blocks);
    }

    /// <summary>The statement of a resolution.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="context">The eId of the component that it stands in; empty for a document of its own.</param>
    /// <param name="ids">Gives eIds, unique in the whole file.</param>
    /// <param name="forms">Judges openings.</param>
    public static XElement Of(Resolution resolution, string context, AknIds ids, OpeningForms forms) =>
        new AknStatement(new AknScope(resolution, context, ids)).Write(Outline.Of(resolution.Paragraphs, forms).Roots);

    private XElement Write(IReadOnlyList<OutlineEntry> roots)
    {
        var annex = Enumerable.Range(0, roots.Count).FirstOrDefault(index => roots[index].Role == OutlineRole.Annex, roots.Count);
        var body = LengthOfPreamble(roots, annex);
        var meta = AknMeta.Of(scope, "main", scope.Context);
        var preface = Preface();
        var preamble = Preamble([.. roots.Take(body)]);
        var mainBody = hierarchy.MainBody([.. roots.Skip(body).Take(annex - body)], scope.Context);
        var conclusions = Conclusions();
        var attachments = Attachments([.. roots.Skip(annex)]);
        AddNotesOfMasthead(preface);
        return Akn.Element(
            "statement",
            Akn.Attribute("name", scope.Resolution.Status == "draft" ? "resolutionDraft" : "resolution"),
            Akn.Attribute("contains", "originalVersion"),
            meta,
            preface.HasElements ? preface : null,
            preamble,
            mainBody,
            conclusions,
            attachments);
    }

    // Up to the last recital before the first act; a heading after it belongs to the acts.
    private static int LengthOfPreamble(IReadOnlyList<OutlineEntry> roots, int end)
    {
        var length = 0;
        for (var index = 0; index < end && SectionOf(roots[index]) != Section.Operative; index++)
        {
            length = SectionOf(roots[index]) == Section.Preambular || roots[index].Role == OutlineRole.Enacting ? index + 1 : length;
        }

        return length;
    }

    private static Section SectionOf(OutlineEntry entry) => (entry.Paragraph ?? entry.Children[0].Paragraph!).Section;

    private XElement Preface()
    {
        var resolution = scope.Resolution;
        var preface = Akn.Element("preface");
        void Line(string element, string? words, params object[] attributes)
        {
            if (!string.IsNullOrEmpty(words))
            {
                preface.Add(Akn.Element("p", Akn.Element(element, attributes, Akn.Clean(words))));
            }
        }

        Line("docNumber", resolution.Symbol);
        Line("session", resolution.Session);
        if (!string.IsNullOrEmpty(resolution.AgendaItem))
        {
            preface.Add(Akn.Element("p", "Agenda item ", Akn.Element("inline", Akn.Attribute("name", "agendaItem"), Akn.Clean(resolution.AgendaItem))));
        }

        if (resolution.Date is { } date)
        {
            Line("docDate", date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), Akn.Attribute("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        Line("docStatus", resolution.Status);
        Line("docTitle", resolution.Title);
        return preface;
    }

    private void AddNotesOfMasthead(XElement preface)
    {
        var notes = scope.Notes.Rest(scope.Context);
        if (notes.Count > 0 && !preface.HasElements)
        {
            preface.Add(Akn.Element("p"));
        }

        preface.Elements().LastOrDefault()?.Add(notes);
    }

    private XElement? Preamble(IReadOnlyList<OutlineEntry> roots)
    {
        var preamble = Akn.Element("preamble");
        XElement? recitals = null;
        foreach (var root in roots)
        {
            if (SectionOf(root) == Section.Preambular)
            {
                if (recitals is null)
                {
                    recitals = Akn.Element("recitals", Akn.Attribute("eId", scope.Ids.Counted(scope.Context, "recs")));
                    preamble.Add(recitals);
                }

                recitals.Add(Recital(root, recitals.Attribute("eId")!.Value));
                continue;
            }

            recitals = null;
            preamble.Add(root.Role == OutlineRole.Enacting ? Formula(root) : Loose(root));
        }

        return preamble.HasElements ? preamble : null;
    }

    private XElement Recital(OutlineEntry entry, string context)
    {
        var id = scope.Ids.Numbered(context, "rec", entry.Marker);
        return Akn.Element("recital", Akn.Attribute("eId", id), AknBlocks.Num(entry.Marker), blocks.OfList(entry, id).ToList());
    }

    private XElement Formula(OutlineEntry entry)
    {
        var id = scope.Ids.Counted(scope.Context, "formula");
        return Akn.Element("formula", Akn.Attribute("eId", id), Akn.Attribute("name", "enactingFormula"), blocks.Of(entry.Paragraph!, id).ToList());
    }

    private List<XElement> Loose(OutlineEntry entry) => entry.Role == OutlineRole.Heading
        ? [Akn.Element("block", Akn.Attribute("name", "heading"), scope.Inline.Write(NotedParagraph.Of(entry.Paragraph!), scope.Context))]
        : [.. blocks.OfList(entry, scope.Context)];

    private XElement? Conclusions()
    {
        var lines = scope.Resolution.Diagnostics.Where(diagnostic => diagnostic.Kind is "adoption-line" or "vote").ToList();
        return lines.Count == 0 ? null : Akn.Element("conclusions", lines.Select(line => Akn.Element("p", WithDate(line.Text))).ToList());
    }

    private static IEnumerable<XNode> WithDate(string text)
    {
        if (WrittenDates.LastIn(text) is not { } date)
        {
            return [new XText(Akn.Clean(text))];
        }

        var written = date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var start = text.LastIndexOf(written, StringComparison.Ordinal);
        return
        [
            new XText(Akn.Clean(text[..start])),
            Akn.Element("date", Akn.Attribute("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), written),
            new XText(Akn.Clean(text[(start + written.Length)..])),
        ];
    }

    private XElement? Attachments(IReadOnlyList<OutlineEntry> roots)
    {
        var attachments = Akn.Element("attachments");
        for (var (start, number) = (0, 1); start < roots.Count; number++)
        {
            var end = start + 1;
            while (end < roots.Count && roots[end].Role != OutlineRole.Annex)
            {
                end++;
            }

            attachments.Add(Attachment([.. roots.Skip(start).Take(end - start)], number));
            start = end;
        }

        return attachments.HasElements ? attachments : null;
    }

    private XElement Attachment(IReadOnlyList<OutlineEntry> roots, int number)
    {
        var id = scope.Ids.Counted(scope.Context, "att");
        var titles = roots.Skip(1).TakeWhile(root => root.Role == OutlineRole.Heading && !Headings.IsPart(root.Text) && !Headings.IsNumbered(root.Text)).ToList();
        var annex = Akn.Element(
            "doc",
            Akn.Attribute("name", "annex"),
            AknMeta.Of(scope, string.Create(CultureInfo.InvariantCulture, $"annex_{number}"), id));
        if (titles.Count > 0)
        {
            annex.Add(Akn.Element("preface", titles.Select(title => Akn.Element("p", Akn.Element("docTitle", scope.Inline.Write(NotedParagraph.Of(title.Paragraph!), id)))).ToList()));
        }

        annex.Add(hierarchy.MainBody([.. roots.Skip(1 + titles.Count)], id));
        return Akn.Element("attachment", Akn.Attribute("eId", id), hierarchy.HeadingOf(roots[0], id).ToList(), annex);
    }
}
