namespace ClauseAnalyzer.Rows;

/// <summary>The labelled rows of one file. Immutable.</summary>
/// <param name="Path">The file, as named by the caller.</param>
/// <param name="Themes">The themes asked for, in that order.</param>
/// <param name="ThemesFound">Those of <paramref name="Themes"/> that the file has labels for, in the same order; empty when it has none.</param>
/// <param name="Rows">Readable rows in file order; empty when there are none.</param>
/// <param name="Problems">Rows that were left out and why, in file order; empty when all were readable.</param>
public sealed record LabelledFile(
    string Path,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> ThemesFound,
    IReadOnlyList<LabelledRow> Rows,
    IReadOnlyList<RowProblem> Problems)
{
    /// <summary>What was guessed of how the file is written, as <see cref="RowReader.Guess"/> has it; null when nothing was.</summary>
    public string? Guess { get; init; }
}
