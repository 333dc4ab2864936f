using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Precedents;

/// <summary>What a file held. Immutable.</summary>
/// <param name="File">Where it was read from.</param>
/// <param name="Hash">SHA-256 of its bytes and of the manifest beside it, lower-case hexadecimal; empty when it could not be opened.</param>
/// <param name="Texts">Its texts; empty when it was refused.</param>
/// <param name="Problems">What of it could not be used.</param>
/// <param name="IsUnchanged">Whether the corpus holds the same bytes already, so that nothing was read.</param>
public sealed record CorpusContent(
    CorpusFile File, string Hash, IReadOnlyList<CorpusText> Texts, IReadOnlyList<RowProblem> Problems, bool IsUnchanged = false);
