using System.Globalization;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// Reads rows that <see cref="ClassifiedRowFormat"/> wrote: CSV, TSV or JSON
/// Lines, streaming. Not thread-safe.
/// </summary>
public sealed class ClassifiedRowReader : IDisposable
{
    private static readonly string[] Needed = ["document", "position", "section", "verb", "clauses", "chapeau", "text"];

    private readonly RowReader reader;
    private readonly int[] themeIndex;
    private readonly int[] probabilityIndex;
    private readonly int[] passedIndex;
    private List<RowProblem> problems = [];

    /// <summary>Takes over a reader of classified rows.</summary>
    /// <param name="reader">A reader before its first row; closed with this one.</param>
    /// <param name="passed">Columns whose cells rows bring along in <see cref="ClassifiedRow.Passed"/>, in this order; one that the file lacks gives empty cells. Default none.</param>
    /// <exception cref="RowFormatException">A column that every classified row has is missing.</exception>
    public ClassifiedRowReader(RowReader reader, IReadOnlyList<string>? passed = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        this.reader = reader;
        passedIndex = [.. (passed ?? []).Select(reader.IndexOrMinusOne)];
        foreach (var column in Needed)
        {
            reader.IndexOf(column);
        }

        Themes = ThemesOf(reader.Columns);
        themeIndex = [.. Themes.Select(reader.IndexOf)];
        probabilityIndex = [.. Themes.Select(theme => reader.IndexOf(ClassifiedColumns.ProbabilityOf(theme)))];
    }

    /// <summary>The themes that the file has labels for, in its order.</summary>
    public IReadOnlyList<string> Themes { get; }

    /// <summary>Whether a file's columns are those of classified rows.</summary>
    /// <param name="columns">Its columns.</param>
    /// <returns>True when every column that the program writes is there, with at least one theme.</returns>
    public static bool IsClassified(IReadOnlyList<string> columns) =>
        Needed.All(columns.Contains) && ThemesOf(columns).Count > 0;

    /// <summary>Reads the next readable row.</summary>
    /// <returns>A row, or null at the end.</returns>
    public ClassifiedRow? Read()
    {
        while (reader.Read() is { } row)
        {
            problems.AddRange(reader.TakeProblems());
            var error = default((string Code, string Reason));
            if (Parse(row, ref error) is { } classified)
            {
                return classified;
            }

            problems.Add(new RowProblem(reader.Source, row.Number, row.Line, error.Code, error.Reason));
        }

        problems.AddRange(reader.TakeProblems());
        return null;
    }

    /// <summary>Rows skipped since the last call, in file order; the reader forgets them.</summary>
    /// <returns>Empty when every row could be read.</returns>
    public IReadOnlyList<RowProblem> TakeProblems()
    {
        var taken = problems;
        problems = [];
        return taken;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => reader.Dispose();

    private static List<string> ThemesOf(IReadOnlyList<string> columns) =>
        [.. columns.Where(column => columns.Contains(ClassifiedColumns.ProbabilityOf(column)))];

    private ClassifiedRow? Parse(Row row, ref (string Code, string Reason) error)
    {
        var text = CellOf(row, "text");
        var position = NumberOf(row, "position", ref error);
        var force = NumberOf(row, "force", ref error);
        var date = DateOf(row, ref error);
        var themes = ThemesOf(row, ref error);
        if (text.Length == 0)
        {
            error = RowErrors.EmptyText("text");
        }

        if (error.Code is not null)
        {
            return null;
        }

        var clauses = ClassifiedClauses.Parse(CellOf(row, "clauses"), out var count);
        return new ClassifiedRow
        {
            Passed = [.. passedIndex.Select(index => index < 0 ? default : row.Cells[index])],
            Source = CellOf(row, "source"),
            Document = CellOf(row, "document"),
            Date = date,
            Position = position ?? row.Number,
            Section = CellOf(row, "section"),
            Label = CellOf(row, "label"),
            VerbPhrase = CellOf(row, "verb_phrase"),
            Verb = CellOf(row, "verb"),
            Family = CellOf(row, "family"),
            Force = force,
            Addressee = CellOf(row, "addressee"),
            ClauseCount = count,
            Themes = themes,
            Chapeau = CellOf(row, "chapeau"),
            Text = text,
            Clauses = clauses,
        };
    }

    private List<ClassifiedTheme> ThemesOf(Row row, ref (string Code, string Reason) error)
    {
        var themes = new List<ClassifiedTheme>(Themes.Count);
        for (var index = 0; index < Themes.Count; index++)
        {
            var flag = row.Cells[themeIndex[index]].Text?.Trim();
            var cell = row.Cells[probabilityIndex[index]].Text ?? "";
            if (flag is not ("0" or "1"))
            {
                error = RowErrors.BadLabel(Themes[index], flag ?? "");
            }
            else if (!double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var probability) || probability is not (>= 0 and <= 1))
            {
                error = RowErrors.BadValue(ClassifiedColumns.ProbabilityOf(Themes[index]), "a number from 0 to 1", cell);
            }
            else
            {
                themes.Add(new ClassifiedTheme(Themes[index], flag == "1", probability, []));
            }
        }

        return themes;
    }

    private string CellOf(Row row, string column)
    {
        var index = reader.IndexOrMinusOne(column);
        return index < 0 || row.Cells[index].Json == "null" ? "" : row.Cells[index].Text ?? "";
    }

    private int? NumberOf(Row row, string column, ref (string Code, string Reason) error)
    {
        var cell = CellOf(row, column);
        if (cell.Length == 0)
        {
            return null;
        }

        if (!int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            error = RowErrors.BadValue(column, "a whole number", cell);
        }

        return number;
    }

    private DateOnly? DateOf(Row row, ref (string Code, string Reason) error)
    {
        var cell = CellOf(row, "date");
        if (cell.Length == 0)
        {
            return null;
        }

        if (!CalendarDates.TryParseIso(cell, out var date))
        {
            error = RowErrors.BadValue("date", "a date as 2019-12-18", cell);
        }

        return date;
    }
}
