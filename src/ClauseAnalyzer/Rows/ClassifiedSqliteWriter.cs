using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// Writes classified rows into a new SQLite file: the tables "paragraphs" (the columns of a classified row behind a key),
/// "clauses", "themes" and "runs", with indexes and views for the usual questions. Raw text, numbers as numbers, lists as
/// JSON, in one transaction, so that the same rows give the same bytes. The file is complete after <see cref="Complete"/>.
/// Not thread-safe.
/// </summary>
public sealed class ClassifiedSqliteWriter : IDisposable
{
    // Result codes of SQLite for a disk that is full or cannot be written to.
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Full = 13;

    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly SqliteCommand paragraph;
    private readonly SqliteCommand clause;
    private readonly SqliteCommand theme;
    private readonly int passedColumns;
    private readonly int themes;
    private long written;

    /// <summary>Creates the file and its tables.</summary>
    /// <param name="path">The file; must not exist, or be empty.</param>
    /// <param name="layout">Passed-through columns and themes.</param>
    public ClassifiedSqliteWriter(string path, ClassifiedLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        passedColumns = layout.PassedThrough.Count;
        themes = layout.Themes.Count;
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        // The file is new and appears under its name only when complete, so a journal would guard nothing.
        Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
        transaction = connection.BeginTransaction();
        var columns = ColumnsOf(layout);
        Execute(ClassifiedSchema.Tables(columns.Select(column => $"{Quoted(column.Name)} {column.Type}")));
        paragraph = Insert("paragraphs", columns.Count + 1);
        clause = Insert("clauses", 12);
        theme = Insert("themes", 4);
    }

    /// <summary>Adds one row.</summary>
    /// <param name="row">The row; its passed cells are in the order of the layout.</param>
    /// <exception cref="IOException">The disk is full, or cannot be written to.</exception>
    public void Write(ClassifiedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var key = ++written;
        Run(paragraph, [key, .. ValuesOf(row)]);
        var number = 0;
        foreach (var found in row.Clauses ?? [])
        {
            Run(clause,
            [
                key, ++number, found.In, found.VerbPhrase, found.Verb, found.Family, found.Force, ClassifiedJson.ArrayOf(found.Modifiers), ClassifiedJson.ArrayOf(found.Hedges),
                found.Addressee, found.Start, found.End,
            ]);
        }

        foreach (var label in row.Themes)
        {
            Run(theme, [key, label.Name, label.Present ? 1 : 0, (double)ClassifiedJson.Rounded(label.Probability)]);
        }
    }

    /// <summary>Adds the run, makes indexes and views, ends the transaction and closes the file.</summary>
    /// <param name="run">The run that classified the rows.</param>
    /// <exception cref="IOException">The disk is full, or cannot be written to.</exception>
    public void Complete(ClassifiedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        using (var insert = Insert("runs", 7))
        {
            Run(insert, [1, run.Program, run.Model, run.Lexicon, run.ForceScale, ClassifiedJson.ArrayOf(run.Inputs), written]);
        }

        Execute(ClassifiedSchema.IndexesAndViews);
        Guarded(transaction.Commit);
        Dispose();
    }

    /// <summary>Closes the file; without <see cref="Complete"/> it holds no rows.</summary>
    public void Dispose()
    {
        paragraph.Dispose();
        clause.Dispose();
        theme.Dispose();
        transaction.Dispose();
        connection.Dispose();
    }

    private static List<(string Name, string Type)> ColumnsOf(ClassifiedLayout layout)
    {
        var own = ClassifiedColumns.Own(layout.Themes);
        var themeColumns = ClassifiedColumns.OfThemes(layout.Themes);
        var integers = new HashSet<string>([.. themeColumns, "position", "force", "clauses"], StringComparer.Ordinal);
        var probabilities = themeColumns.Select(ClassifiedColumns.ProbabilityOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. ClassifiedColumns.PassedThrough(layout.PassedThrough, [ClassifiedSchema.Key, .. own], StringComparer.OrdinalIgnoreCase).Select(name => (name, "TEXT")),
            .. own.Select(name => (name, integers.Contains(name) ? "INTEGER" : probabilities.Contains(name) ? "REAL" : "TEXT")),
        ];
    }

    private IEnumerable<object?> ValuesOf(ClassifiedRow row)
    {
        if (row.Passed.Count != passedColumns || row.Themes.Count != themes)
        {
            throw new ArgumentException($"Expected {passedColumns} passed cells and {themes} themes, found {row.Passed.Count} and {row.Themes.Count}.", nameof(row));
        }

        return
        [
            .. row.Passed.Select(cell => cell.Json == "null" ? null : cell.Text),
            row.Source,
            row.Document,
            row.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            row.Position,
            row.Section,
            row.Label,
            row.VerbPhrase,
            row.Verb,
            row.Family,
            row.Force,
            row.Addressee,
            row.ClauseCount,
            .. row.Themes.Select(label => (object)(label.Present ? 1 : 0)),
            .. row.Themes.Select(label => (object)(double)ClassifiedJson.Rounded(label.Probability)),
            row.Chapeau,
            row.Text,
        ];
    }

    private SqliteCommand Insert(string table, int values)
    {
        var insert = connection.CreateCommand();
        string[] names = [.. Enumerable.Range(0, values).Select(index => "$" + index.ToString(CultureInfo.InvariantCulture))];
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
        foreach (var name in names)
        {
            insert.Parameters.Add(new SqliteParameter(name, null));
        }

        return insert;
    }

    private static void Run(SqliteCommand insert, IReadOnlyList<object?> values)
    {
        for (var index = 0; index < values.Count; index++)
        {
            insert.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        Guarded(() => insert.ExecuteNonQuery());
    }

    private static void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is ReadOnly or InputOutput or Full)
        {
            throw new IOException($"The database cannot be written ({exception.Message})", exception);
        }
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Guarded(() => command.ExecuteNonQuery());
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
