using System.Collections.Frozen;
using AngleSharp.Dom;

namespace ClauseAnalyzer.Resolutions.Formats.Html;

/// <summary>Knows what the elements of a web page are for.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "li", "main", "menu", "noscript", "ol", "p", "pre", "section", "select", "summary", "table",
        "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul", "header", "footer", "nav");

    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "template", "head");

    // Parts of a page around its text, and what is there to be clicked.
    private static readonly FrozenSet<string> Furniture = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "nav", "header", "footer", "aside", "button", "select", "textarea", "noscript");

    private static readonly FrozenSet<string> FurnitureRoles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog", "alert");

    private static readonly FrozenSet<string> TextBlocks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "p", "div", "h1", "h2", "h3", "li", "pre", "table");

    /// <summary>Whether an element begins a line of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether an element holds code and no text.</summary>
    public static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName);

    /// <summary>Whether an element belongs to the page and not to its text. The head of an article is part of the text.</summary>
    public static bool IsFurniture(IElement element) =>
        (Furniture.Contains(element.LocalName) && !(element.LocalName == "header" && element.ParentElement?.LocalName is "article" or "main"))
        || (element.GetAttribute("role") is { } role && FurnitureRoles.Contains(role));

    /// <summary>Whether an element is a table of data: of rows and columns, where one that lays out a page holds paragraphs or has a single column.</summary>
    public static bool IsDataTable(IElement element)
    {
        if (element.LocalName != "table")
        {
            return false;
        }

        var (rows, widest) = (0, 0);
        foreach (var inner in element.Descendants<IElement>())
        {
            if (TextBlocks.Contains(inner.LocalName))
            {
                return false;
            }

            rows += inner.LocalName == "tr" ? 1 : 0;
            widest = inner.LocalName == "tr" ? Math.Max(widest, inner.ChildElementCount) : widest;
        }

        return widest > 1 && rows > 1;
    }
}
