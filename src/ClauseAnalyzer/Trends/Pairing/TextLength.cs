namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>How long a text is, or how much two share, in single precision: good enough for bounds.</summary>
/// <param name="Features">Weight of distinct stems and pairs of stems.</param>
/// <param name="Words">Weight of stems, repeats counted.</param>
internal readonly record struct TextLength(float Features, float Words)
{
    /// <summary>The most that a text can be alike to one of this length.</summary>
    /// <param name="shared">What they share at most; no more of it is counted than the other text has.</param>
    /// <param name="other">The length of the other.</param>
    /// <returns>The mean of the two Dice coefficients, 0 to 1; not a number for two texts without words.</returns>
    public float Bound(TextLength shared, TextLength other) =>
        (Math.Min(shared.Features, other.Features) / (Features + other.Features)) + (Math.Min(shared.Words, other.Words) / (Words + other.Words));

    /// <summary>The most that any text can be alike to one of this length.</summary>
    /// <param name="shared">What they share at most: then a text is most alike that has nothing else.</param>
    public float Bound(TextLength shared) => Bound(shared, shared);
}
