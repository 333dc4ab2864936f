using System.Collections.Frozen;
using System.Xml.Linq;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Puts each element on a line of its own, except within words, where a blank would be one of theirs.</summary>
internal static class AknLayout
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal, "p", "block", "num", "heading", "li", "listIntroduction", "listWrapUp");

    /// <summary>Indents a tree that holds no blanks between its elements yet.</summary>
    public static void Indent(XElement root) => Indent(root, 1);

    private static void Indent(XElement element, int depth)
    {
        if (Words.Contains(element.Name.LocalName) || !element.HasElements)
        {
            return;
        }

        foreach (var child in element.Elements().ToList())
        {
            child.AddBeforeSelf(new XText("\n" + new string(' ', 2 * depth)));
            Indent(child, depth + 1);
        }

        element.Add(new XText("\n" + new string(' ', 2 * (depth - 1))));
    }
}
