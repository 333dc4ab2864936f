namespace ClauseAnalyzer.Rows;

/// <summary>Keeps spreadsheets from running a cell as a formula: a leading apostrophe before =, +, -, @, tab or carriage return.</summary>
public static class SpreadsheetGuard
{
    /// <summary>Puts the apostrophe on where a spreadsheet would run the cell, and where <see cref="TakeOff"/> would take one for its own.</summary>
    /// <param name="cell">Any cell, also empty.</param>
    /// <returns>The cell, or the cell after one apostrophe.</returns>
    public static string PutOn(string cell) => IsRunBehindApostrophes(cell) ? "'" + cell : cell;

    /// <summary>Takes off the apostrophe that <see cref="PutOn"/> put on, and no other.</summary>
    /// <param name="cell">Any cell, also empty.</param>
    /// <returns>The raw text.</returns>
    public static string TakeOff(string cell) => cell.Length > 1 && cell[0] == '\'' && IsRunBehindApostrophes(cell) ? cell[1..] : cell;

    // A cell that itself begins with an apostrophe and a sign gets one more, so that taking one off gives it back.
    private static bool IsRunBehindApostrophes(string cell)
    {
        var first = cell.AsSpan().IndexOfAnyExcept('\'');
        return first >= 0 && cell[first] is ('=' or '+' or '-' or '@' or '\t' or '\r');
    }
}
