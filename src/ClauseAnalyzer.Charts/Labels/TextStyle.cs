using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Labels;

/// <summary>Size in pixels, weight and colour of a piece of writing.</summary>
internal sealed record TextStyle(double Size, bool Bold, Ink Ink)
{
    public static readonly TextStyle Title = new(18, true, Inks.Text);
    public static readonly TextStyle Subtitle = new(13, false, Inks.Muted);
    public static readonly TextStyle Heading = new(13, true, Inks.Text);
    public static readonly TextStyle Label = new(12, false, Inks.Text);
    public static readonly TextStyle Quiet = new(11.5, false, Inks.Muted);
    public static readonly TextStyle Small = new(11, false, Inks.Muted);

    public double LineHeight => Math.Ceiling(Size * 1.3);

    /// <summary>From the baseline up to the top of capitals and digits, with some room for accents.</summary>
    public double Ascent => Size * 0.82;

    /// <summary>From the baseline down to the end of descenders.</summary>
    public double Descent => Size * 0.23;

    public TextStyle In(Ink ink) => this with { Ink = ink };
}
