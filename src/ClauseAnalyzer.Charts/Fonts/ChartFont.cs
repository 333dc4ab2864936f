using ScottPlot;
using SkiaSharp;

namespace ClauseAnalyzer.Charts.Fonts;

/// <summary>
/// The font of all charts, Inter, which travels inside the library. ScottPlot would otherwise take
/// whatever the machine has, or draw no letter where it has none. Thread-safe.
/// </summary>
internal sealed class ChartFont : IFontResolver
{
    /// <summary>The name that labels ask for.</summary>
    public const string Family = "Inter";

    private static readonly Lazy<ChartFont> Shared = new(Register);

    private readonly SKTypeface regular = Load("Inter-Regular.otf");
    private readonly SKTypeface bold = Load("Inter-Bold.otf");

    /// <summary>The typeface for a weight, of the library's own files.</summary>
    public static SKTypeface Of(bool isBold) => isBold ? Shared.Value.bold : Shared.Value.regular;

    /// <summary>Makes sure that ScottPlot finds this very font under its name.</summary>
    /// <exception cref="InvalidOperationException">Another font answers to the name.</exception>
    public static void Require()
    {
        foreach (var isBold in (bool[])[false, true])
        {
            // Ours is made known first, so that the name is not taken before.
            var own = Of(isBold);
            Check(ScottPlot.Fonts.GetTypeface(Family, isBold, italic: false), own);
        }
    }

    /// <summary>Throws where the typeface that a name gives is not the very one expected.</summary>
    /// <exception cref="InvalidOperationException">It is another.</exception>
    internal static void Check(SKTypeface found, SKTypeface expected)
    {
        if (!ReferenceEquals(found, expected))
        {
            throw new InvalidOperationException($"Charts are drawn in the font {Family} of this library, but ScottPlot gives \"{found.FamilyName}\" for that name; do not add another font named {Family} to ScottPlot.Fonts, and leave the library's resolver there.");
        }
    }

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        CreateTypeface(fontName, weight >= FontWeight.SemiBold, slant != FontSlant.Upright);

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
        fontName == Family && !italic ? bold ? this.bold : regular : null;

    // Before the fonts of the machine: one of the same name there may be another version.
    private static ChartFont Register()
    {
        var font = new ChartFont();
        ScottPlot.Fonts.FontResolvers.Insert(0, font);
        return font;
    }

    private static SKTypeface Load(string name)
    {
        using var stream = typeof(ChartFont).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font file {name} is missing from the library; build it anew.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data)
            ?? throw new InvalidOperationException($"The font file {name} of the library cannot be read; build it anew.");
    }
}
