namespace ClauseAnalyzer.Rows;

/// <summary>Keeps spreadsheets from running a cell as a formula: a leading apostrophe before =, +, -, @, tab or carriage return.</summary>
public static class SpreadsheetGuard
{
    /// <summary>Puts the apostrophe on where a spreadsheet would run the cell.</summary>
    /// <param name="cell">Any cell, also empty.</param>
    /// <returns>The cell, or the cell after one apostrophe.</returns>
    public static string PutOn(string cell) => NeedsGuard(cell, 0) ? "'" + cell : cell;

    /// <summary>Takes off the apostrophe that <see cref="PutOn"/> put on, and no other.</summary>
    /// <param name="cell">Any cell, also empty.</param>
    /// <returns>The raw text.</returns>
    public static string TakeOff(string cell) => cell.Length > 1 && cell[0] == '\'' && NeedsGuard(cell, 1) ? cell[1..] : cell;

    private static bool NeedsGuard(string cell, int at) =>
        at < cell.Length && cell[at] is '=' or '+' or '-' or '@' or '\t' or '\r';
}
