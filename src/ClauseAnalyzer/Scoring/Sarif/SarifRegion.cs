namespace ClauseAnalyzer.Scoring.Sarif;

/// <summary>A stretch of a file (SARIF 2.1.0, 3.30): lines and columns from 1, the end column exclusive.</summary>
/// <param name="StartLine">The line in which it begins.</param>
/// <param name="StartColumn">The column in which it begins.</param>
/// <param name="EndLine">The line in which it ends.</param>
/// <param name="EndColumn">The column behind its last character.</param>
internal readonly record struct SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
