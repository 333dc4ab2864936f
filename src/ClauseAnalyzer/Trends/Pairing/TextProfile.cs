namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>A text as a <see cref="SimilaritySpace"/> sees it. Immutable.</summary>
/// <param name="Text">The text itself.</param>
/// <param name="Words">Numbers of its stems, in order; empty for a text without words.</param>
/// <param name="Features">Numbers of its distinct stems and pairs of neighbouring stems, rising.</param>
/// <param name="FeatureWeight">Sum of the weights of <paramref name="Features"/>.</param>
/// <param name="WordWeight">Sum of the weights of <paramref name="Words"/>, repeats counted.</param>
internal sealed record TextProfile(string Text, int[] Words, int[] Features, double FeatureWeight, double WordWeight)
{
    /// <summary>The text without words.</summary>
    public static TextProfile Empty { get; } = new("", [], [], 0, 0);
}
