namespace ClauseAnalyzer.Charts;

/// <summary>One bar made of parts.</summary>
/// <param name="Category">The bar's label, and its n.</param>
/// <param name="Counts">How many units each part has, as many as the chart has parts, none negative.</param>
public sealed record StackedBar(ChartCategory Category, IReadOnlyList<double> Counts)
{
    /// <summary>Where each part leads, when the style writes links: as many as there are counts, null for nowhere; empty for none at all.</summary>
    public IReadOnlyList<string?> Links { get; init; } = [];

    internal string LinkOf(int part) => part < Links.Count ? Links[part] ?? "" : "";
}
