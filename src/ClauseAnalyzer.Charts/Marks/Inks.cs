namespace ClauseAnalyzer.Charts.Marks;

/// <summary>
/// The colours of all charts. Series colours are those of Okabe and Ito (Color Universal Design,
/// 2008), darkened on white and lightened on the dark ground until each stands out from it at 3:1.
/// Fills of stacked parts alternate dark and light, so that neighbours differ in grey too.
/// </summary>
internal static class Inks
{
    public static readonly Ink Paper = new("paper", "#ffffff", "#14171c");
    public static readonly Ink Text = new("text", "#1b1f24", "#eceef1");
    public static readonly Ink Muted = new("muted", "#59626d", "#a9b1bb");
    public static readonly Ink Grid = new("grid", "#e4e7eb", "#2a3038");
    public static readonly Ink Axis = new("axis", "#8b949e", "#78818c");
    public static readonly Ink Faint = new("faint", "#c3c9d0", "#4b535e");
    public static readonly Ink Band = new("band", "#f4f6f8", "#1c2128");
    public static readonly Ink NodeFill = new("node", "#e6eaef", "#2d343d");
    public static readonly Ink Hatch = new("hatch", "#fefefe", "#fdfdfd");
    public static readonly Ink Others = new("others", "#9aa3ad", "#737c87");

    public static readonly IReadOnlyList<Ink> Series =
    [
        new("blue", "#0069a8", "#5bb1ee"),
        new("vermilion", "#cc5500", "#f58a4b"),
        new("green", "#008060", "#34c79c"),
        new("purple", "#a8528c", "#e39ac9"),
        new("ochre", "#a87000", "#efb93e"),
        new("sky", "#2f86b8", "#93cff5"),
        new("brown", "#6f4e37", "#cdae96"),
    ];

    /// <summary>Fills that stand side by side, each with the ink of writing on it.</summary>
    public static readonly IReadOnlyList<(Ink Fill, Ink Writing)> Parts =
    [
        Part("a", "#1f5f99", "#ffffff", "#2f6fae", "#ffffff"),
        Part("b", "#a9d3ee", "#16202a", "#a5d0ec", "#10171e"),
        Part("c", "#b6531b", "#ffffff", "#b9571f", "#ffffff"),
        Part("d", "#f3d9a4", "#2a2210", "#efd39a", "#201a0c"),
        Part("e", "#1c7a62", "#ffffff", "#1f8069", "#ffffff"),
        Part("f", "#cbe6d3", "#13241a", "#bfe0ca", "#0f1d15"),
        Part("g", "#7d4a86", "#ffffff", "#895493", "#ffffff"),
        Part("h", "#e6cfe8", "#271729", "#dfc4e2", "#1f1221"),
        Part("i", "#6b7480", "#ffffff", "#66707c", "#ffffff"),
        Part("j", "#d3d8de", "#1b1f24", "#c7cdd4", "#14171c"),
    ];

    /// <summary>The weaker side of diverging levels, from the line outward.</summary>
    public static readonly IReadOnlyList<(Ink Fill, Ink Writing)> Weaker =
    [
        Part("w1", "#f4d2a6", "#2b1d0a", "#e9c595", "#20160a"),
        Part("w2", "#dd9a4c", "#241503", "#d18f43", "#1a0f02"),
        Part("w3", "#a85f0d", "#ffffff", "#a15d12", "#ffffff"),
    ];

    /// <summary>The stronger side of diverging levels, from the line outward.</summary>
    public static readonly IReadOnlyList<(Ink Fill, Ink Writing)> Stronger =
    [
        Part("s1", "#b9d5ec", "#101d29", "#adcce6", "#0c1720"),
        Part("s2", "#639dcb", "#08141e", "#5f9bcb", "#08131c"),
        Part("s3", "#1b5486", "#ffffff", "#2a68a0", "#ffffff"),
    ];

    public static readonly (Ink Fill, Ink Writing) Middle = Part("mid", "#dfe2e6", "#1b1f24", "#c9ced4", "#14171c");

    /// <summary>Steps of a heat map, from zero to the highest.</summary>
    public static readonly IReadOnlyList<(Ink Fill, Ink Writing)> Heat =
    [
        Part("h0", "#f3f6f9", "#59626d", "#1b2129", "#a9b1bb"),
        Part("h1", "#dfeaf4", "#1b1f24", "#20354a", "#eceef1"),
        Part("h2", "#c6dbed", "#1b1f24", "#24486a", "#eceef1"),
        Part("h3", "#a6c8e3", "#1b1f24", "#285b88", "#ffffff"),
        Part("h4", "#7eb0d6", "#12161b", "#2f70a7", "#ffffff"),
        Part("h5", "#4a8dbf", "#0b0f14", "#5391c6", "#0a0e13"),
        Part("h6", "#2b6fa6", "#ffffff", "#84b4dc", "#0b1016"),
        Part("h7", "#15528a", "#ffffff", "#b2d2ec", "#0b1016"),
        Part("h8", "#0a3766", "#ffffff", "#def0ff", "#0b1016"),
    ];

    /// <summary>Dashes of lines, in the order in which series take them.</summary>
    public static readonly IReadOnlyList<string> Dashes = ["", "6 3", "2 3", "8 3 2 3", "", "5 2 2 2 2 2", "10 4"];

    /// <summary>Inks of areas and lines, each with a colour of its own in either theme.</summary>
    public static IEnumerable<Ink> All =>
    [
        Paper, Text, Muted, Grid, Axis, Faint, Band, NodeFill, Hatch, Others, .. Series,
        .. Parts.Concat(Weaker).Concat(Stronger).Append(Middle).Concat(Heat).Select(part => part.Fill),
    ];

    private static (Ink Fill, Ink Writing) Part(string name, string light, string onLight, string dark, string onDark) =>
        (new Ink($"part{name}", light, dark), new Ink($"on{name}", onLight, onDark));
}
