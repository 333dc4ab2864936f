namespace ClauseAnalyzer.Rows;

/// <summary>Reads labelled rows from CSV, TSV or JSON Lines, each also gzipped. Thread-safe: holds no state.</summary>
public static class LabelledRowReader
{
    /// <summary>The four themes that rows are labelled with unless other columns are named.</summary>
    public static IReadOnlyList<string> DefaultThemes { get; } =
        ["technical_assistance", "human_rights", "training", "international_cooperation"];

    /// <summary>Reads a whole file of labelled rows.</summary>
    /// <param name="path">A file that ends in .csv, .tsv or .jsonl, or one of these and .gz.</param>
    /// <param name="themes">Names of the theme columns; null for <see cref="DefaultThemes"/>.</param>
    /// <param name="textColumn">Name of the column that holds the paragraph.</param>
    /// <param name="writing">Separator and encoding; null to guess both.</param>
    /// <returns>Its rows, and the rows that could not be read.</returns>
    /// <exception cref="ArgumentException">The file's ending is not one of those above.</exception>
    /// <exception cref="RowFormatException">The file is empty, binary or damaged, or has no text column.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static LabelledFile Read(string path, IReadOnlyList<string>? themes = null, string textColumn = "text", RowWriting? writing = null)
    {
        themes ??= DefaultThemes;
        using var reader = RowReader.Open(path, writing: writing);
        var columns = new LabelledColumns(reader, themes, textColumn);
        var rows = new List<LabelledRow>();
        var problems = new List<RowProblem>();
        while (reader.Read() is { } row)
        {
            problems.AddRange(reader.TakeProblems());
            if (columns.TryParse(row, out var labelled, out var error))
            {
                rows.Add(labelled);
            }
            else
            {
                problems.Add(new RowProblem(path, row.Number, row.Line, error.Code, error.Reason));
            }
        }

        problems.AddRange(reader.TakeProblems());
        return new LabelledFile(path, themes, columns.ThemesFound, rows, problems) { Guess = reader.Guess };
    }
}
