namespace ClauseAnalyzer.Classification.Features;

/// <summary>Which n-grams become features. Immutable.</summary>
public sealed record NgramOptions
{
    /// <summary>Longest run of neighbouring stems, 1 to 3.</summary>
    public int MaximumLength { get; init; } = 3;

    /// <summary>Whether pairs of stems with exactly one stem between them are features too.</summary>
    public bool HasSkipPairs { get; init; } = true;

    /// <summary>Rows that must carry an n-gram for it to be a feature, at least 1.</summary>
    public int MinimumRows { get; init; } = 3;
}
