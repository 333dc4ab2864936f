namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>A rectangle on a page in points, heights growing upwards as PDF counts them.</summary>
internal readonly record struct PdfBox(double Left, double Bottom, double Right, double Top)
{
    /// <summary>No place at all, to which places are added.</summary>
    public static PdfBox Nowhere { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public bool IsNowhere => Left > Right || Bottom > Top;

    public PdfBox With(double x, double y) => new(Math.Min(Left, x), Math.Min(Bottom, y), Math.Max(Right, x), Math.Max(Top, y));

    public PdfBox Within(PdfBox other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    public bool Holds(double x, double y, double margin) =>
        x >= Left - margin && x <= Right + margin && y >= Bottom - margin && y <= Top + margin;
}
