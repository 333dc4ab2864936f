namespace ClauseAnalyzer.Reports;

/// <summary>What a trend found and wrote. Immutable.</summary>
public sealed record TrendOutcome
{
    /// <summary>Documents in order of date.</summary>
    public required int Documents { get; init; }

    /// <summary>Paragraphs of all documents, `other` included.</summary>
    public required int Paragraphs { get; init; }

    /// <summary>What opens the report: at most three sentences, the most important first.</summary>
    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>What else was found, a sentence each, without markup: first what did not change.</summary>
    public required IReadOnlyList<string> Summary { get; init; }

    /// <summary>Inputs and rows that could not be used, in order of input; empty when all could.</summary>
    public required IReadOnlyList<RefusedInput> Refused { get; init; }

    /// <summary>Files written, relative to the output folder with forward slashes, in ordinal order.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Things the caller should be told though the work is done: texts that are not of the kind this program reads; empty when there are none.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
