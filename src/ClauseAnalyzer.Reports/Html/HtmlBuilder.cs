using System.Text;

namespace ClauseAnalyzer.Reports.Html;

/// <summary>
/// Builds HTML so that nothing from an input can become markup: text and
/// attribute values are encoded here and nowhere else. Not thread-safe.
/// </summary>
internal sealed class HtmlBuilder
{
    private readonly StringBuilder html = new();
    private readonly Stack<string> open = new();

    /// <summary>Opens an element; attributes whose value is null are left out.</summary>
    public HtmlBuilder Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        open.Push(tag);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public HtmlBuilder Close()
    {
        html.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>Ends the line, for people who read the source.</summary>
    public HtmlBuilder Line()
    {
        html.Append('\n');
        return this;
    }

    /// <summary>Writes an element that has no content and no end tag.</summary>
    public HtmlBuilder Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        return this;
    }

    /// <summary>Writes an element that holds text alone.</summary>
    public HtmlBuilder Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close();

    /// <summary>Writes text, encoded.</summary>
    public HtmlBuilder Text(string text)
    {
        AppendEncoded(text);
        return this;
    }

    /// <summary>Writes markup of our own: a chart, a style sheet, a script. Never anything from an input.</summary>
    public HtmlBuilder Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>The markup so far.</summary>
    /// <exception cref="InvalidOperationException">An element is still open: a bug of the caller.</exception>
    public override string ToString() =>
        open.Count == 0 ? html.ToString() : throw new InvalidOperationException($"The element '{open.Peek()}' is still open.");

    private void WriteTag(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                html.Append(' ').Append(name).Append("=\"");
                AppendEncoded(value);
                html.Append('"');
            }
        }

        html.Append('>');
    }

    private void AppendEncoded(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var unit = text[index];
            if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                html.Append(unit).Append(text[++index]);
            }
            else
            {
                AppendEncoded(unit);
            }
        }
    }

    private void AppendEncoded(char unit)
    {
        _ = unit switch
        {
            '&' => html.Append("&amp;"),
            '<' => html.Append("&lt;"),
            '>' => html.Append("&gt;"),
            '"' => html.Append("&quot;"),
            '\'' => html.Append("&#39;"),
            '\t' or '\n' => html.Append(unit),
            // Controls and half characters are not HTML; a reader sees that something stood there.
            _ when char.IsControl(unit) || char.IsSurrogate(unit) => html.Append('\uFFFD'),
            _ => html.Append(unit),
        };
    }
}
