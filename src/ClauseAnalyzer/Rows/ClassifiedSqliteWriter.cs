using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// Writes classified rows into the table "paragraphs" of a new SQLite file,
/// raw text, numbers as numbers, in one transaction. The file is complete
/// after <see cref="Complete"/>. Not thread-safe.
/// </summary>
public sealed class ClassifiedSqliteWriter : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly SqliteCommand insert;
    private readonly int passedColumns;
    private readonly int themes;

    /// <summary>Creates the file and its table.</summary>
    /// <param name="path">The file; must not exist.</param>
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
        Execute($"CREATE TABLE paragraphs ({string.Join(", ", columns.Select(column => $"{Quoted(column.Name)} {column.Type}"))})");
        insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO paragraphs VALUES ({string.Join(", ", columns.Select((_, index) => "$" + index.ToString(CultureInfo.InvariantCulture)))})";
        for (var index = 0; index < columns.Count; index++)
        {
            insert.Parameters.Add(new SqliteParameter("$" + index.ToString(CultureInfo.InvariantCulture), null));
        }
    }

    /// <summary>Adds one row.</summary>
    /// <param name="row">The row; its passed cells are in the order of the layout.</param>
    public void Write(ClassifiedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var index = 0;
        foreach (var value in ValuesOf(row))
        {
            insert.Parameters[index++].Value = value ?? DBNull.Value;
        }

        insert.ExecuteNonQuery();
    }

    /// <summary>Ends the transaction and closes the file.</summary>
    public void Complete()
    {
        transaction.Commit();
        Dispose();
    }

    /// <summary>Closes the file; without <see cref="Complete"/> it holds no rows.</summary>
    public void Dispose()
    {
        insert.Dispose();
        transaction.Dispose();
        connection.Dispose();
    }

    private static List<(string Name, string Type)> ColumnsOf(ClassifiedLayout layout)
    {
        var own = ClassifiedColumns.Own(layout.Themes);
        var integers = new HashSet<string>([.. layout.Themes, "position", "force", "clauses"], StringComparer.Ordinal);
        var probabilities = layout.Themes.Select(ClassifiedColumns.ProbabilityOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. ClassifiedColumns.PassedThrough(layout.PassedThrough, own, StringComparer.OrdinalIgnoreCase).Select(name => (name, "TEXT")),
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
            .. row.Themes.Select(theme => (object)(theme.Present ? 1 : 0)),
            .. row.Themes.Select(theme => (object)(double)ClassifiedJson.Rounded(theme.Probability)),
            row.Chapeau,
            row.Text,
        ];
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
