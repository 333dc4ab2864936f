using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification.Reading;

/// <summary>Which columns of a row file hold what. Immutable.</summary>
/// <param name="TextColumn">The column with the paragraph.</param>
/// <param name="DocumentColumn">The column that names the document; null for "document", where there is one.</param>
/// <param name="GroupColumn">The column whose value groups the paragraphs; null for none.</param>
/// <param name="Writing">How the file is written; null to guess it.</param>
internal sealed record RowOptions(string TextColumn = "text", string? DocumentColumn = null, string? GroupColumn = null, RowWriting? Writing = null);
