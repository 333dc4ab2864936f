namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>A paragraph with its place in the outline; built by <see cref="Outline"/>, read-only to all others.</summary>
/// <param name="paragraph">The paragraph; null for a number that has no words of its own, as "3." in "3. (a) Requests".</param>
/// <param name="marker">Its own number or letter, the last part of its label: "3", "(a)", "(b) bis"; empty without one.</param>
/// <param name="parent">The entry that introduces it; null for none.</param>
internal sealed class OutlineEntry(Paragraph? paragraph, string marker, OutlineEntry? parent)
{
    private readonly List<OutlineEntry> children = [];

    public Paragraph? Paragraph { get; } = paragraph;

    public string Marker { get; } = marker;

    public OutlineEntry? Parent { get; } = parent;

    public IReadOnlyList<OutlineEntry> Children => children;

    public OutlineRole Role { get; set; }

    /// <summary>Whether it is or stands in an annex.</summary>
    public bool InAnnex { get; init; }

    public string Text => Paragraph?.Text ?? "";

    /// <summary>Whether the chapeau of an item is this paragraph with all that introduces it.</summary>
    public bool Introduces(string chapeau)
    {
        var above = Paragraph?.Chapeau ?? "";
        return above.Length == 0
            ? chapeau == Text
            : chapeau.Length == above.Length + 1 + Text.Length
                && chapeau.StartsWith(above, StringComparison.Ordinal) && chapeau.EndsWith(Text, StringComparison.Ordinal);
    }

    public void Add(OutlineEntry child) => children.Add(child);
}
