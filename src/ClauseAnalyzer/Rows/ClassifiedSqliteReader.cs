using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// Reads back what <see cref="ClassifiedSqliteWriter"/> wrote: written again, the rows give the same bytes. Evidence is
/// not in such a file, and a theme's probability has four decimals. Not thread-safe.
/// </summary>
public sealed class ClassifiedSqliteReader : IDisposable
{
    // Columns of a paragraph between the passed-through ones and the themes.
    private const int BeforeThemes = 12;

    private readonly string path;
    private readonly ClassifiedLayout layout;
    private readonly SqliteConnection connection;

    /// <summary>Opens a file and reads the run that wrote it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="layout">The layout that it was written with.</param>
    /// <exception cref="RowFormatException">ROW208: it is no such database, or of another layout.</exception>
    public ClassifiedSqliteReader(string path, ClassifiedLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        this.path = path;
        this.layout = layout;
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            Guard(connection.Open);
            CheckColumns();
            (Run, Count) = ReadRun();
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The run that classified the rows.</summary>
    public ClassifiedRun Run { get; }

    /// <summary>Number of rows.</summary>
    public long Count { get; }

    /// <summary>Reads rows that follow one another.</summary>
    /// <param name="first">The first, from 1.</param>
    /// <param name="count">How many; 0 gives none.</param>
    /// <returns>That many rows in order.</returns>
    /// <exception cref="RowFormatException">ROW208: the file is damaged, was changed, or has fewer rows.</exception>
    public IReadOnlyList<ClassifiedRow> Read(long first, long count) => Guard(() =>
    {
        var clauses = ReadClauses(first, count).ToLookup(clause => clause.Key, clause => clause.Clause);
        using var command = Select("SELECT * FROM paragraphs WHERE paragraph_id BETWEEN $1 AND $2 ORDER BY paragraph_id", first, first + count - 1);
        using var cells = command.ExecuteReader();
        var rows = new List<ClassifiedRow>();
        while (cells.Read())
        {
            rows.Add(RowOf(cells, [.. clauses[cells.GetInt64(0)]]));
        }

        return rows.Count == count ? rows : throw RowErrors.NotClassified(path, string.Create(CultureInfo.InvariantCulture, $"rows {first} to {first + count - 1} are not all there"));
    });

    /// <summary>Closes the file.</summary>
    public void Dispose() => connection.Dispose();

    private void CheckColumns() => Guard(() =>
    {
        using var command = Select("SELECT count(*) FROM pragma_table_info('paragraphs')");
        var expected = 1 + layout.PassedThrough.Count + BeforeThemes + (2 * layout.Themes.Count) + 2;
        return (long)command.ExecuteScalar()! == expected ? true : throw RowErrors.NotClassified(path, "its table of paragraphs has other columns");
    });

    private (ClassifiedRun Run, long Count) ReadRun() => Guard(() =>
    {
        using var command = Select("SELECT program, model, lexicon, force_scale, inputs, paragraphs FROM runs");
        using var cells = command.ExecuteReader();
        return cells.Read()
            ? (new ClassifiedRun(cells.GetString(0), cells.GetString(1), cells.GetString(2), cells.GetString(3), ListOf(cells.GetString(4))), cells.GetInt64(5))
            : throw RowErrors.NotClassified(path, "it names no run");
    });

    private List<(long Key, ClassifiedClause Clause)> ReadClauses(long first, long count)
    {
        using var command = Select(
            "SELECT paragraph_id, verb_phrase, verb, family, force, modifiers, hedges, addressee, place, start_offset, end_offset FROM clauses WHERE paragraph_id BETWEEN $1 AND $2 ORDER BY paragraph_id, number",
            first, first + count - 1);
        using var cells = command.ExecuteReader();
        var clauses = new List<(long, ClassifiedClause)>();
        while (cells.Read())
        {
            clauses.Add((cells.GetInt64(0), new ClassifiedClause(
                cells.GetString(1), cells.GetString(2), cells.GetString(3), cells.IsDBNull(4) ? null : cells.GetInt32(4), ListOf(cells.GetString(5)), ListOf(cells.GetString(6)),
                cells.GetString(7), cells.GetString(8), cells.GetInt32(9), cells.GetInt32(10))));
        }

        return clauses;
    }

    private ClassifiedRow RowOf(SqliteDataReader cells, IReadOnlyList<ClassifiedClause> clauses)
    {
        var own = 1 + layout.PassedThrough.Count;
        var themes = own + BeforeThemes;
        var probabilities = themes + layout.Themes.Count;
        var behind = probabilities + layout.Themes.Count;
        return new ClassifiedRow
        {
            Passed = [.. Enumerable.Range(1, layout.PassedThrough.Count).Select(column => new RowCell(cells.IsDBNull(column) ? null : cells.GetString(column)))],
            Source = cells.GetString(own),
            Document = cells.GetString(own + 1),
            Date = cells.IsDBNull(own + 2) ? null : DateOnly.ParseExact(cells.GetString(own + 2), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Position = cells.GetInt64(own + 3),
            Section = cells.GetString(own + 4),
            Label = cells.GetString(own + 5),
            VerbPhrase = cells.GetString(own + 6),
            Verb = cells.GetString(own + 7),
            Family = cells.GetString(own + 8),
            Force = cells.IsDBNull(own + 9) ? null : cells.GetInt32(own + 9),
            Addressee = cells.GetString(own + 10),
            ClauseCount = cells.GetInt32(own + 11),
            Themes = [.. layout.Themes.Select((name, index) => new ClassifiedTheme(name, cells.GetInt64(themes + index) != 0, cells.GetDouble(probabilities + index), []))],
            Chapeau = cells.GetString(behind),
            Text = cells.GetString(behind + 1),
            Clauses = clauses,
        };
    }

    private SqliteCommand Select(string sql, params ReadOnlySpan<long> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters.AddWithValue("$" + (index + 1).ToString(CultureInfo.InvariantCulture), values[index]);
        }

        return command;
    }

    private static string[] ListOf(string json) =>
        JsonSerializer.Deserialize(json, StringListJson.Default.StringArray) is { } list && !list.Contains(null!) ? list : throw new FormatException("A list is null.");

    private void Guard(Action work) => Guard(() =>
    {
        work();
        return true;
    });

    // Whoever edits a database may put anything into a cell.
    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is SqliteException or InvalidOperationException or InvalidCastException or FormatException or ArithmeticException or JsonException)
        {
            throw RowErrors.NotClassified(path, exception.Message.TrimEnd('.'), exception);
        }
    }
}
