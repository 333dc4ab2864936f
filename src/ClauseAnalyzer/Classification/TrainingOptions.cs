namespace ClauseAnalyzer.Classification;

/// <summary>How a model is fitted. Immutable.</summary>
public sealed record TrainingOptions
{
    /// <summary>Threads to use; 0, the default, for one a processor. The model's bytes do not depend on it.</summary>
    public int Threads { get; init; }
}
