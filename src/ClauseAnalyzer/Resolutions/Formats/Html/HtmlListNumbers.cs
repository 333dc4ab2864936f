using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Formats.Html;

/// <summary>Counts the items of ordered lists in document order and writes their numbers as a browser draws them.</summary>
internal sealed class HtmlListNumbers
{
    private readonly Dictionary<IElement, int> last = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number of the next item of a list: "3.", "(c)" or "(iii)".</summary>
    /// <param name="list">The list.</param>
    /// <param name="item">Its next item.</param>
    public string Next(IHtmlOrderedListElement list, IHtmlListItemElement item)
    {
        var number = item.Value ?? (last.TryGetValue(list, out var before) ? before + 1 : list.Start);
        last[list] = number;
        var format = FormatOf(list);
        var written = ListNumbers.Write(number, format);
        return format is "lowerLetter" or "lowerRoman" ? $"({written})" : $"{written}.";
    }

    // An attribute of the list, or the style that word processors write instead.
    private static string FormatOf(IElement list)
    {
        var style = list.GetAttribute("style") ?? "";
        bool Has(string name) => style.Contains(name, StringComparison.OrdinalIgnoreCase);
        return list.GetAttribute("type") switch
        {
            "a" => "lowerLetter",
            "i" => "lowerRoman",
            "A" => "upperLetter",
            "I" => "upperRoman",
            _ when Has("lower-alpha") || Has("lower-latin") => "lowerLetter",
            _ when Has("lower-roman") => "lowerRoman",
            _ when Has("upper-alpha") || Has("upper-latin") => "upperLetter",
            _ when Has("upper-roman") => "upperRoman",
            _ => "decimal",
        };
    }
}
