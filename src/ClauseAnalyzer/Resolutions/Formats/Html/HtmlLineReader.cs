using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClauseAnalyzer.Resolutions.Formats.Text;
using ClauseAnalyzer.Resolutions.Lines;
using ClauseAnalyzer.Resolutions.Segmentation;

namespace ClauseAnalyzer.Resolutions.Formats.Html;

/// <summary>Reads a web page as lines: block elements are paragraphs, list items carry the numbers that a browser would draw.</summary>
internal sealed class HtmlLineReader
{
    // "ins" or "del": what the reading of the page's changes leaves out.
    private readonly string dropped;
    private readonly List<SourceLine> lines = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly NotedTextBuilder lineWords = new();
    private readonly HtmlListNumbers numbers = new();
    private IElement? block;
    private bool startsBlock = true;
    private string itemNumber = "";
    private string itemBullet = "";

    private HtmlLineReader(string dropped) => this.dropped = dropped;

    /// <summary>Reads a page, once or twice.</summary>
    /// <param name="html">The page.</param>
    /// <param name="source">Its name for messages.</param>
    /// <param name="changes">How what it marks as inserted and deleted is read.</param>
    /// <returns>One reading; two, the rejected one first, when both are asked for and the page marks any change.</returns>
    public static IReadOnlyList<SourceText> Read(string html, string source, TrackedChanges changes)
    {
        if (HtmlNesting.IsTooDeep(html))
        {
            throw FormatErrors.DeepHtml(source);
        }

        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        return changes == TrackedChanges.Both && document.QuerySelector("ins, del") is not null
            ? [ReadOnce(document, "ins") with { Status = "rejected" }, ReadOnce(document, "del") with { Status = "accepted" }]
            : [ReadOnce(document, changes == TrackedChanges.Rejected ? "ins" : "del")];
    }

    private static SourceText ReadOnce(IHtmlDocument document, string dropped)
    {
        var reader = new HtmlLineReader(dropped);
        if (document.Body is { } body)
        {
            reader.ReadAll(body);
        }

        return new SourceText(reader.lines, reader.diagnostics);
    }

    // The tree is walked without recursion, since its depth is the page's to choose, and by places, since a node
    // finds its next sibling only by counting from the first.
    private void ReadAll(IElement root)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                Leave(at.Node);
                continue;
            }

            open.Push((at.Node, at.Next + 1));
            var child = at.Node.ChildNodes[at.Next];
            if (Enter(child))
            {
                open.Push((child, 0));
            }
            else
            {
                Leave(child);
            }
        }

        EndLine();
    }

    // Whether the children of the node are read too.
    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            PlainInline.Append(lineWords, text.Data);
            return false;
        }

        if (node is not IElement element || HtmlElements.IsUnseen(element) || element.LocalName == dropped)
        {
            return false;
        }

        return EnterInline(element) && EnterBlock(element);
    }

    private bool EnterInline(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                EndLine();
                startsBlock = false;
                return false;
            case "hr":
                EndBlock();
                lines.Add(new SourceLine { Kind = LineKind.Rule, Line = LineOf(element), StartsBlock = true });
                return false;
            case "sup" or "a" when PlainInline.MarkerOf(element.TextContent) is { } marker && (element.LocalName == "sup" || IsNoteLink(element)):
                lineWords.Call(marker);
                ReportSigns(element);
                return false;
            case "a" when element.TextContent.Trim() is "\u21A9" or "\u21A9\uFE0E" or "\u2191":
                diagnostics.Add(new Diagnostic("markup", LineOf(element), null, element.TextContent.Trim()));
                return false;
            default:
                return true;
        }
    }

    private bool EnterBlock(IElement element)
    {
        if (!HtmlElements.IsBlock(element))
        {
            return true;
        }

        EndBlock();
        block = element;
        if (HtmlElements.IsFurniture(element) || HtmlElements.IsDataTable(element))
        {
            Report(HtmlElements.IsFurniture(element) ? "page-furniture" : "table", element);
            return false;
        }

        if (element.LocalName == "pre")
        {
            ReadPreformatted(element);
            return false;
        }

        if (element is IHtmlListItemElement item)
        {
            OpenItem(item);
        }

        return true;
    }

    private void OpenItem(IHtmlListItemElement item)
    {
        if (item.Id is { } id && id.StartsWith("fn", StringComparison.OrdinalIgnoreCase) && string.Concat(id.Where(char.IsAsciiDigit)) is { Length: > 0 } marker)
        {
            lineWords.Call(marker);
        }
        else if (item.ParentElement is IHtmlOrderedListElement list)
        {
            itemNumber = numbers.Next(list, item);
        }
        else
        {
            itemBullet = "-";
        }
    }

    // Preformatted text, as old pages have it, is plain text with all its habits.
    private void ReadPreformatted(IElement element)
    {
        var text = TextLineReader.Read(element.TextContent);
        var before = (LineOf(element) ?? 1) - 1;
        lines.AddRange(text.Lines.Select(line => line with { Line = line.Line + before }));
        diagnostics.AddRange(text.Diagnostics.Select(diagnostic => diagnostic with { Line = diagnostic.Line + before }));
    }

    private void Leave(INode node)
    {
        if (node is IElement element && HtmlElements.IsBlock(element))
        {
            EndBlock();
            itemNumber = "";
            itemBullet = "";
        }
    }

    private void EndBlock()
    {
        EndLine();
        startsBlock = true;
    }

    private void EndLine()
    {
        var text = lineWords.Build();
        lineWords.Clear();
        if (text.IsEmpty)
        {
            return;
        }

        // A list item whose words bring their own number needs none from the browser.
        var number = ParagraphMarkers.Read(text.Text) is null ? itemNumber : "";
        lines.Add(new SourceLine
        {
            Kind = KindOf(text),
            Text = text,
            Line = block is null ? null : LineOf(block),
            StartsBlock = startsBlock,
            Number = number,
            Bullet = itemBullet,
        });
        itemNumber = "";
        itemBullet = "";
    }

    private LineKind KindOf(NotedText text) =>
        text.Text.Length > 0 && text.Calls is [{ Offset: 0 }, ..] ? LineKind.Note
        : block?.LocalName is ['h', >= '1' and <= '6'] ? LineKind.Heading
        : LineKind.Words;

    private static bool IsNoteLink(IElement link) => link.GetAttribute("href") is ['#', ..];

    private void ReportSigns(IElement element)
    {
        var signs = string.Concat(element.TextContent.Where(character => character is '[' or ']' or '(' or ')'));
        if (signs.Length > 0)
        {
            diagnostics.Add(new Diagnostic("markup", LineOf(element), null, signs));
        }
    }

    private void Report(string kind, IElement element)
    {
        var words = new NotedTextBuilder();
        foreach (var text in element.Descendants<IText>().Where(text => text.ParentElement is { } parent && !HtmlElements.IsUnseen(parent)))
        {
            words.Append(text.Data);
            words.Append(text.ParentElement is { LocalName: "sup" or "sub" or "em" or "b" or "i" or "strong" } ? default : " ");
        }

        var all = words.Build().Text;
        if (all.Length > 0)
        {
            diagnostics.Add(new Diagnostic(kind, LineOf(element), null, all));
        }
    }

    private static int? LineOf(IElement element) => element.SourceReference?.Position.Line;
}
