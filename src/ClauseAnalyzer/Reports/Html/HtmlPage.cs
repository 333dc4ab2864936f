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
    /// <param name="json">Data for the script, already safe within a script element; null for none.</param>
    /// <returns>A whole document.</returns>
    public string Around(string body, string? json = null)
    {
        var script = string.Concat(Scripts.Select(Asset.Text));
        var page = new HtmlBuilder();
        page.Raw("<!doctype html>\n").Open("html", ("lang", "en")).Line();
        WriteHead(page, script);
        page.Open("body").Line().Raw(body);
        if (json is not null)
        {
            var isLong = json.Length > LongestPlainJson;
            page.Raw($"<script type=\"{(isLong ? "text/packed" : "application/json")}\" id=\"data\">")
                .Raw(isLong ? PackedText.Pack(json) : json).Raw("</script>\n");
        }

        if (script.Length > 0)
        {
            page.Raw("<script>").Raw(script).Raw("</script>\n");
        }

        return page.Close().Line().Close().Line().ToString();
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

    // Nothing is loaded from anywhere, and no script runs but the one with this
    // hash: even markup that slipped in could neither run nor send anything.
    private static string Policy(string script)
    {
        var scripts = script.Length == 0
            ? "'none'"
            : $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
        return $"default-src 'none'; style-src 'unsafe-inline'; script-src {scripts}; base-uri 'none'; form-action 'none'";
    }
}
