namespace ClauseAnalyzer.Rows;

/// <summary>One cell of an input row.</summary>
/// <param name="Text">The cell as text: of a JSON string its characters, of another JSON value its source; null when the row lacks the cell or it is JSON null.</param>
/// <param name="Json">The source of a JSON value that is not a string (number, true, array …), so that JSON output can repeat it; null for text.</param>
public readonly record struct RowCell(string? Text, string? Json = null);
