namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Decomposes the shift of a theme's share into paragraphs added, dropped and reworded.</summary>
public static class ThemeShifts
{
    /// <summary>The shifts along the links that have ancestors.</summary>
    /// <param name="links">The lineage of the trend's texts.</param>
    /// <returns>By link, then theme in the model's order; the three parts add up to the new share less the old.</returns>
    public static IReadOnlyList<ThemeShift> Of(IReadOnlyList<LineageLink> links) => throw new NotImplementedException();
}
