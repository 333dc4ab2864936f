using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClauseAnalyzer.Reports.Html;

/// <summary>The frame of a page that stands alone: head, style, body, data, script.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="Styles">Assets to join as style sheet.</param>
/// <param name="Scripts">Assets to join as script; empty for a page without one.</param>
internal sealed record HtmlPage(string Title, IReadOnlyList<string> Styles, IReadOnlyList<string> Scripts)
{
    // Below this the data stay readable to whoever opens the source.
    private const int LongestPlainJson = 4_000_000;

    /// <summary>Puts the frame around a body.</summary>
    /// <param name="body">Markup of our own making.</param>
    /// <returns>A whole document.</returns>
    public string Around(string body)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(output, body, default);
        return output.ToString();
    }

    /// <summary>Writes the frame around a body, piece by piece: a large report is never in memory as a whole.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="body">Markup of our own making.</param>
    /// <param name="json">Data for the script as UTF-8, already safe within a script element; empty for none.</param>
    public void Write(TextWriter output, string body, ReadOnlySpan<byte> json)
    {
        var script = string.Concat(Scripts.Select(Asset.Text));
        var head = new HtmlBuilder();
        WriteHead(head, script);
        output.Write("<!doctype html>\n<html lang=\"en\">\n");
        output.Write(head.ToString());
        output.Write("<body>\n");
        output.Write(body);
        if (!json.IsEmpty)
        {
            var isLong = json.Length > LongestPlainJson;
            output.Write($"<script type=\"{(isLong ? "text/packed" : "application/json")}\" id=\"data\">");
            output.Write(isLong ? PackedText.Pack(json) : Encoding.UTF8.GetString(json));
            output.Write("</script>\n");
        }

        if (script.Length > 0)
        {
            output.Write($"<script>{script}</script>\n");
        }

        output.Write("</body>\n</html>\n");
    }

    private void WriteHead(HtmlBuilder page, string script)
    {
        page.Open("head").Line()
            .Void("meta", ("charset", "utf-8")).Line()
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy(script))).Line()
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
            .Void("meta", ("name", "color-scheme"), ("content", "light dark")).Line()
            .Element("title", Title).Line()
            .Raw("<style>\n").Raw(string.Concat(Styles.Select(Asset.Text))).Raw("</style>\n")
            .Close().Line();
    }

    // Nothing is loaded from anywhere (data: is for a chart that is saved as PNG), and no script runs but the one with this
    // hash: even markup that slipped in could neither run nor send anything.
    private static string Policy(string script)
    {
        var scripts = script.Length == 0
            ? "'none'"
            : $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
        return $"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src {scripts}; base-uri 'none'; form-action 'none'";
    }
}
