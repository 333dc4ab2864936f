using System.Text;

namespace ClauseAnalyzer.Charts.Marks;

/// <summary>Textures as SVG patterns: thin white lines, laid over a fill.</summary>
internal static class TexturePatterns
{
    public static string IdOf(Texture texture, string chartId) => texture switch
    {
        Texture.Rising => chartId + "-rising",
        Texture.Falling => chartId + "-falling",
        _ => chartId + "-dots",
    };

    /// <summary>The patterns that a chart uses, in a defs element; empty for none.</summary>
    public static string Definitions(IReadOnlyCollection<Texture> textures, string chartId)
    {
        if (textures.Count == 0)
        {
            return "";
        }

        var builder = new StringBuilder("<defs>\n");
        foreach (var texture in textures)
        {
            builder.Append("<pattern id=\"").Append(IdOf(texture, chartId))
                .Append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"").Append(LinesOf(texture))
                .Append("\" fill=\"none\" stroke=\"#ffffff\" stroke-opacity=\"0.34\" stroke-width=\"1.2\"/></pattern>\n");
        }

        return builder.Append("</defs>\n").ToString();
    }

    private static string LinesOf(Texture texture) => texture switch
    {
        Texture.Rising => "M-1 1L1 -1M0 6L6 0M5 7L7 5",
        Texture.Falling => "M5 -1L7 1M0 0L6 6M-1 5L1 7",
        _ => "M1 1L2.5 1M4 4L5.5 4",
    };
}
