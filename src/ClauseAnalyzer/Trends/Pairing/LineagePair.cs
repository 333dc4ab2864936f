using ClauseAnalyzer.Classification;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>An old paragraph and the new one that answers to it, or one of the two alone. Immutable.</summary>
public sealed record LineagePair
{
    /// <summary>What became of it.</summary>
    public required LineageStatus Status { get; init; }

    /// <summary>Number of the split or merge this pair is a part of, from 1 within one comparison; null for every other pair.</summary>
    public int? Group { get; init; }

    /// <summary>The old paragraph; null when <see cref="Status"/> is added.</summary>
    public ClassifiedParagraph? Old { get; init; }

    /// <summary>The new paragraph; null when <see cref="Status"/> is dropped.</summary>
    public ClassifiedParagraph? New { get; init; }

    /// <summary>How alike their words are, 0 to 1, 1 for equal texts; 0 when one is missing.</summary>
    public double Similarity { get; init; }

    /// <summary>Change of rank; null unless both first clauses share the family and the addressee's kind and both have a rank.</summary>
    public ForceChange? ForceChange { get; init; }

    /// <summary>The two verbs where they differ; null when equal or when either paragraph is missing or has none.</summary>
    public VerbChange? VerbChange { get; init; }

    /// <summary>Themes that only the new paragraph carries, in the model's order; empty unless both are there.</summary>
    public IReadOnlyList<string> ThemesGained { get; init; } = [];

    /// <summary>Themes that only the old paragraph carries, in the model's order; empty unless both are there.</summary>
    public IReadOnlyList<string> ThemesLost { get; init; } = [];

    /// <summary>Hedges that the new paragraph has more of than the old, as written and in order; empty unless both are there.</summary>
    public IReadOnlyList<string> HedgesGained { get; init; } = [];

    /// <summary>Hedges that the old paragraph has more of than the new, as written and in order; empty unless both are there.</summary>
    public IReadOnlyList<string> HedgesLost { get; init; } = [];
}
