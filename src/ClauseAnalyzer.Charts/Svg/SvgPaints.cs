using System.Globalization;
using System.Text;
using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Svg;

/// <summary>
/// Gives each mark its colours twice: as plain attributes, which every program reads, and as classes
/// whose rules take them from custom properties, which change on dark screens and which a page may set.
/// Rules begin with the chart's id, since a style element inside a page holds for the whole page.
/// </summary>
internal sealed class SvgPaints(ChartTheme theme, string id)
{
    private static readonly Dictionary<string, Ink> LightInks = ByColor(ink => ink.Light);
    private static readonly Dictionary<string, Ink> DarkInks = ByColor(ink => ink.Dark);

    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["black"] = "#000000",
        ["white"] = "#ffffff",
        ["red"] = "#ff0000",
        ["lime"] = "#00ff00",
        ["blue"] = "#0000ff",
        ["aqua"] = "#00ffff",
        ["cyan"] = "#00ffff",
        ["fuchsia"] = "#ff00ff",
        ["magenta"] = "#ff00ff",
        ["yellow"] = "#ffff00",
    };

    private readonly SortedDictionary<string, Ink> inks = new(StringComparer.Ordinal);
    private readonly SortedSet<string> rules = new(StringComparer.Ordinal);

    /// <summary>Attributes for fill and stroke as Skia wrote them, each null where it wrote none, with a blank before them.</summary>
    public string Attributes(string? fill, string? stroke) =>
        Attributes(fill, fill is null ? null : InkOf(fill), stroke, stroke is null ? null : InkOf(stroke));

    /// <summary>Attributes for writing whose ink is known.</summary>
    public string Attributes(string? fill, Ink? fillInk, string? stroke, Ink? strokeInk)
    {
        var classes = new List<string>(2);
        var builder = new StringBuilder();
        Add("fill", fill, fillInk, classes, builder);
        Add("stroke", stroke, strokeInk, classes, builder);
        return classes.Count > 0 ? $" class=\"{string.Join(' ', classes)}\"{builder}" : builder.ToString();
    }

    /// <summary>The style element; empty when one theme was asked for.</summary>
    public string Element()
    {
        if (rules.Count == 0)
        {
            return "";
        }

        var builder = new StringBuilder("<style>\n");
        Properties(builder, ink => ink.Light);
        builder.Append("@media screen and (prefers-color-scheme: dark) {\n");
        Properties(builder, ink => ink.Dark);
        builder.Append("}\n");
        foreach (var rule in rules)
        {
            var (property, name) = (rule[..rule.IndexOf('-', StringComparison.Ordinal)], rule[(rule.IndexOf('-', StringComparison.Ordinal) + 1)..]);
            builder.Append(CultureInfo.InvariantCulture, $"#{id} .{rule} {{ {property}: var(--{name}) }}\n");
        }

        return builder.Append("</style>\n").ToString();
    }

    /// <summary>"#rrggbb" for what Skia writes: names and short forms too.</summary>
    public static string Color(string text)
    {
        var color = Named.GetValueOrDefault(text, text).ToLowerInvariant();
        return color is ['#', var red, var green, var blue] ? $"#{red}{red}{green}{green}{blue}{blue}" : color;
    }

    private static Dictionary<string, Ink> ByColor(Func<Ink, string> colorOf)
    {
        var inks = new Dictionary<string, Ink>(StringComparer.Ordinal);
        foreach (var ink in Inks.All)
        {
            inks.TryAdd(colorOf(ink), ink);
        }

        return inks;
    }

    private Ink? InkOf(string color) => (theme == ChartTheme.Dark ? DarkInks : LightInks).GetValueOrDefault(Color(color));

    private void Properties(StringBuilder builder, Func<Ink, string> colorOf) =>
        builder.Append('#').Append(id).Append(" { ").AppendJoin("; ", inks.Values.Select(ink => $"--{ink.Name}: {colorOf(ink)}")).Append(" }\n");

    private void Add(string property, string? color, Ink? ink, List<string> classes, StringBuilder builder)
    {
        if (color is null)
        {
            return;
        }

        builder.Append(' ').Append(property).Append("=\"").Append(Color(color)).Append('"');
        if (theme == ChartTheme.Auto && ink is not null)
        {
            var name = $"{property}-{ink.Name}";
            classes.Add(name);
            rules.Add(name);
            inks[ink.Name] = ink;
        }
    }
}
