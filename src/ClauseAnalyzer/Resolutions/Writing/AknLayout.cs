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

        // Taken out and put back: to add before an element of a long list would look for it from the start each time.
        var children = element.Elements().ToList();
        element.RemoveNodes();
        foreach (var child in children)
        {
            Indent(child, depth + 1);
            element.Add(new XText("\n" + new string(' ', 2 * depth)), child);
        }

        element.Add(new XText("\n" + new string(' ', 2 * (depth - 1))));
    }
}
