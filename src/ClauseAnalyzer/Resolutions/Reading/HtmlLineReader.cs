using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClauseAnalyzer.Resolutions.Reading;

/// <summary>Reads a web page as lines: block elements are paragraphs, list items carry the numbers that a browser would draw.</summary>
internal sealed class HtmlLineReader
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "form", "h1", "h2", "h3", "h4",
        "h5", "h6", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "tr", "ul", "header", "footer", "nav");

    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "select", "button");

    private readonly List<SourceLine> lines = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly NotedTextBuilder lineWords = new();
    private IElement? block;
    private bool startsBlock = true;
    private string itemNumber = "";
    private string itemBullet = "";

    private HtmlLineReader()
    {
    }

    public static SourceText Read(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        var reader = new HtmlLineReader();
        if (document.Body is { } body)
        {
            reader.ReadAll(body);
        }

        return new SourceText(reader.lines, reader.diagnostics);
    }

    // The tree is walked by its links and not by recursion: its depth is the page's to choose.
    private void ReadAll(IElement root)
    {
        INode? node = root.FirstChild;
        while (node is not null)
        {
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            Leave(node);
            while (node.NextSibling is null && node.Parent is not null && !ReferenceEquals(node.Parent, root))
            {
                node = node.Parent;
                Leave(node);
            }

            node = node.NextSibling;
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

        if (node is not IElement element || Unseen.Contains(element.LocalName))
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
        if (!Blocks.Contains(element.LocalName))
        {
            return true;
        }

        EndBlock();
        block = element;
        if (element.LocalName is "nav" or "header" or "footer" || (element.LocalName == "table" && element.QuerySelector("p, div, h1, h2, h3, li") is null))
        {
            Report(element.LocalName == "table" ? "table" : "page-furniture", element);
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
            itemNumber = NumberOf(list, item);
        }
        else
        {
            itemBullet = "-";
        }
    }

    private static string NumberOf(IHtmlOrderedListElement list, IHtmlListItemElement item)
    {
        var number = list.Start;
        foreach (var sibling in list.Children.OfType<IHtmlListItemElement>())
        {
            number = sibling.Value ?? number;
            if (ReferenceEquals(sibling, item))
            {
                break;
            }

            number++;
        }

        return ListNumbers.Write(number, list.GetAttribute("type") switch
        {
            "a" => "lowerLetter",
            "i" => "lowerRoman",
            "A" => "upperLetter",
            "I" => "upperRoman",
            _ => "decimal",
        }) is var written && list.GetAttribute("type") is "a" or "i" ? $"({written})" : $"{written}.";
    }

    private void Leave(INode node)
    {
        if (node is IElement element && Blocks.Contains(element.LocalName))
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
        words.Append(element.TextContent);
        var text = words.Build().Text;
        if (text.Length > 0)
        {
            diagnostics.Add(new Diagnostic(kind, LineOf(element), null, text));
        }
    }

    private static int? LineOf(IElement element) => element.SourceReference?.Position.Line;
}
