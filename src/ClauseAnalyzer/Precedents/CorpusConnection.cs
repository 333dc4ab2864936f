using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Precedents;

/// <summary>An open corpus file, or one in memory. Not thread-safe.</summary>
internal sealed class CorpusConnection : IDisposable
{
    // A run that writes holds the file for one batch at a time.
    private const int SecondsToWait = 30;

    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);

    private CorpusConnection(string path, SqliteConnection database) => (Path, Database) = (path, database);

    /// <summary>The file's name for messages.</summary>
    public string Path { get; }

    /// <summary>What SQLite opened.</summary>
    public SqliteConnection Database { get; }

    /// <summary>Makes an empty corpus that lives as long as this object.</summary>
    public static CorpusConnection InMemory()
    {
        var connection = Open(":memory:", SqliteOpenMode.Memory);
        connection.Create();
        return connection;
    }

    /// <summary>Opens a corpus to be read.</summary>
    /// <exception cref="CorpusFormatException">COR701, COR702, COR703 or COR705: it is no corpus, of another version, damaged, or cannot be opened.</exception>
    public static CorpusConnection ToRead(string path) => Guard(path, () => Opened(path, SqliteOpenMode.ReadOnly));

    /// <summary>Opens a corpus to be written; an empty or missing file becomes one.</summary>
    /// <exception cref="CorpusFormatException">As <see cref="ToRead"/>, and COR704: another run holds it.</exception>
    public static CorpusConnection ToWrite(string path) => Guard(path, () => Opened(path, SqliteOpenMode.ReadWriteCreate));

    /// <summary>Runs statements that return nothing.</summary>
    public void Execute(string sql)
    {
        using var command = Database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Begins a transaction that writes; waits while another run holds the file.</summary>
    public void Begin() => Execute("BEGIN IMMEDIATE");

    /// <summary>Ends the transaction; what it wrote stays.</summary>
    public void Commit() => Execute("COMMIT");

    /// <summary>A statement with values, prepared once.</summary>
    /// <param name="sql">The statement; its parameters are $1, $2 …</param>
    /// <param name="values">One a parameter; null for NULL.</param>
    public SqliteCommand Prepare(string sql, params ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = Database.CreateCommand();
            command.CommandText = sql;
            for (var index = 1; index <= values.Length; index++)
            {
                command.Parameters.Add(new SqliteParameter("$" + index.ToString(CultureInfo.InvariantCulture), null));
            }

            commands.Add(sql, command);
        }

        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        return command;
    }

    /// <summary>The first value that a statement returns; null for none.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<object?> values) =>
        Prepare(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        Database.Dispose();
    }

    private static CorpusConnection Opened(string path, SqliteOpenMode mode)
    {
        var connection = Open(path, mode);
        try
        {
            // Asked before the number of the program: a file that another run makes meanwhile was empty, or is whole.
            var pages = connection.Number("page_count");
            if (connection.Number("application_id") == CorpusSchema.ApplicationId)
            {
                var version = connection.Number("user_version");
                return version == CorpusSchema.Version ? connection : throw CorpusErrors.OtherVersion(path, version);
            }

            if (mode != SqliteOpenMode.ReadWriteCreate || pages > 0)
            {
                throw CorpusErrors.NotACorpus(path);
            }

            connection.Create();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static CorpusConnection Open(string path, SqliteOpenMode mode)
    {
        var builder = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = SecondsToWait, ForeignKeys = true };
        var database = new SqliteConnection(builder.ToString());
        database.Open();
        var connection = new CorpusConnection(path, database);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {SecondsToWait * 1000}; PRAGMA cache_size = -32000; PRAGMA mmap_size = 1073741824;"));
        return connection;
    }

    // Two runs may both find the file empty: the second finds the tables when its turn comes.
    private void Create()
    {
        Begin();
        if (Number("application_id") == 0)
        {
            Execute(string.Create(
                CultureInfo.InvariantCulture,
                $"{CorpusSchema.Tables} PRAGMA application_id = {CorpusSchema.ApplicationId}; PRAGMA user_version = {CorpusSchema.Version};"));
        }

        Commit();
    }

    private int Number(string pragma)
    {
        using var command = Database.CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static CorpusConnection Guard(string path, Func<CorpusConnection> open)
    {
        try
        {
            return open();
        }
        catch (SqliteException exception)
        {
            throw CorpusErrors.Of(path, exception);
        }
    }
}
