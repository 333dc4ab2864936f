using System.Text;

namespace ClauseAnalyzer.Charts.Marks;

/// <summary>
/// Gives each mark its colours twice: as plain attributes, which every program reads, and as classes
/// that a rule for dark screens changes. Rules begin with the chart's id, since a style element inside
/// a page holds for the whole page.
/// </summary>
internal sealed class StyleSheet(ChartTheme theme, string id)
{
    private readonly SortedDictionary<string, string> darkRules = new(StringComparer.Ordinal);

    /// <summary>Attributes for fill and stroke, each null for none, with a blank before them.</summary>
    public string Attributes(Ink? fill, Ink? stroke)
    {
        var classes = new List<string>(2);
        var builder = new StringBuilder();
        Add("fill", fill, classes, builder);
        Add("stroke", stroke, classes, builder);
        return classes.Count > 0 ? $" class=\"{string.Join(' ', classes)}\"{builder}" : builder.ToString();
    }

    /// <summary>The style element; empty when one theme was asked for.</summary>
    public string Element()
    {
        if (darkRules.Count == 0)
        {
            return "";
        }

        var builder = new StringBuilder("<style>@media screen and (prefers-color-scheme: dark) {\n");
        foreach (var (name, declaration) in darkRules)
        {
            builder.Append('#').Append(id).Append(" .").Append(name).Append(" { ").Append(declaration).Append(" }\n");
        }

        return builder.Append("}</style>\n").ToString();
    }

    private void Add(string property, Ink? ink, List<string> classes, StringBuilder builder)
    {
        if (ink is null)
        {
            if (property == "fill")
            {
                builder.Append(" fill=\"none\"");
            }

            return;
        }

        builder.Append(' ').Append(property).Append("=\"").Append(theme == ChartTheme.Dark ? ink.Dark : ink.Light).Append('"');
        if (theme == ChartTheme.Auto)
        {
            var name = $"{property}-{ink.Name}";
            classes.Add(name);
            darkRules[name] = $"{property}: {ink.Dark}";
        }
    }
}
