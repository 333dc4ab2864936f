namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Where the columns of one row file go.</summary>
/// <param name="Text">Index of the column with the paragraph.</param>
/// <param name="Document">Index of the column that names the document; -1 for none.</param>
/// <param name="Passed">Index of each passed-through column of the output; -1 where this file lacks it.</param>
internal sealed record InputColumns(int Text, int Document, IReadOnlyList<int> Passed);
