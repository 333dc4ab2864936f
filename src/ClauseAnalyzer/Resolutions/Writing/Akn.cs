using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Makes elements of Akoma Ntoso 3.0 (OASIS LegalDocML).</summary>
internal static class Akn
{
    public static readonly XNamespace Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>An element with attributes and content.</summary>
    public static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    /// <summary>An attribute whose value is fit for XML.</summary>
    public static XAttribute Attribute(string name, string value) => new(name, Clean(value));

    /// <summary>Text without what XML 1.0 forbids: control characters, non-characters and halves of surrogate pairs become U+FFFD.</summary>
    /// <param name="text">Any text; may be empty.</param>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                builder.Append(text, index++, 2);
            }
            else
            {
                builder.Append(XmlConvert.IsXmlChar(text[index]) ? text[index] : '\uFFFD');
            }
        }

        return builder.ToString();
    }

    private static bool IsClean(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0;
}
