using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>Where results go: files with the mode they had, pipes, standard output, databases; one run at a time.</summary>
public sealed class OutputFileTests : IDisposable
{
    private const string Rows = "text\nUrges States to act;\n\"Requests the Secretary-General to report, as appropriate, and decides to meet;\"\n";

    private readonly CliFolder folder = new();

    public OutputFileTests() => folder.Write("rows.csv", Rows);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Classify_ToAFileThatIsThere_KeepsItsMode()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }

        folder.Write("out.csv", "old");
        File.SetUnixFileMode(folder.PathOf("out.csv"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        folder.Run("classify", "rows.csv", "-o", "out.csv").Exits(0);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(folder.PathOf("out.csv")));
        Assert.Contains("urge", folder.Read("out.csv"), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Folder).Length);
    }

    [Fact]
    public void Classify_ToANamedPipe_WritesToItAndLeavesIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes among files.");
        var expected = folder.Run("classify", "rows.csv").Exits(0).Output;

        folder.Shell("mkfifo pipe.csv && { cat pipe.csv > copy & } && $cli classify rows.csv -o pipe.csv; code=$?; wait; exit $code").Exits(0);

        Assert.Equal(expected, folder.Read("copy"));
        folder.Shell("test -p pipe.csv").Exits(0);
    }

    [Theory]
    [InlineData("/dev/stdout")]
    [InlineData("/proc/self/fd/1")]
    public void Classify_ToStandardOutputByName_WritesToIt(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has these names.");
        var expected = folder.Run("classify", "rows.csv").Exits(0).Output;

        Assert.Equal(expected, folder.Run("classify", "rows.csv", "-o", name).Exits(0).Output);
        folder.Shell($"{{ echo before; $cli classify rows.csv -o {name}; echo after; }} > all.txt").Exits(0);
        Assert.Equal($"before\n{expected}after\n", folder.Read("all.txt"));
    }

    [Fact]
    public void Classify_ToAFullDevice_SaysSoAndEndsWithOne()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full.");

        folder.Run("classify", "rows.csv", "--format", "csv", "-o", "/dev/full").Exits(1).Complains("No space left on device");
    }

    [Fact]
    public void Classify_DatabaseIntoAPipe_IsAWrongCall()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "There is no /dev/null.");

        folder.Run("classify", "rows.csv", "--format", "db", "-o", "/dev/null").IsWrongCall("is a pipe or a device");
    }

    [Theory]
    [InlineData("out.csv")]
    [InlineData("out.db")]
    public async Task Classify_WhileAnotherRunWritesTheSameFile_IsRefused(string output)
    {
        using var first = folder.Start(null, "classify", "-", "-o", output);
        await first.StandardInput.WriteAsync(Rows);
        await first.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        for (var wait = 0; wait < 600 && !File.Exists(folder.PathOf($".{output}.tmp")); wait++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        folder.Run("classify", "rows.csv", "-o", output).IsWrongCall($"Another run is writing to \"{output}\"");

        first.StandardInput.Close();
        CliFolder.WaitFor(first);
        Assert.Equal(0, first.ExitCode);
        folder.Run("classify", "rows.csv", "-o", output).Exits(0);
    }

    [Fact]
    public void Classify_RowsAndDocuments_AreCountedSoThatTheyAddUp()
    {
        folder.Write("more.csv", "text\nUrges States to act;\n\n\" \"\nRequests a report;\n");
        folder.Write("empty.txt", "");
        folder.Write("draft.txt", "1. Decides to meet.\n\n2. Requests a report.\n");

        Assert.Equal(
            "5 rows in, 4 out, 1 refused; 1 document in, 2 paragraphs out; 1 input refused as a whole",
            folder.Run("classify", "rows.csv", "more.csv", "empty.txt", "draft.txt").Exits(1).Counted);
        Assert.Equal("", folder.Run("classify", "rows.csv", "--quiet").Exits(0).Error);
    }

    [Fact]
    public void Classify_ToSqlite_HasTablesIndexesAndViews()
    {
        folder.Run("classify", "rows.csv", "-o", "out.db").Exits(0);

        using var connection = new SqliteConnection($"Data Source={folder.PathOf("out.db")};Pooling=False");
        connection.Open();
        Assert.Equal(["clauses", "paragraphs", "runs", "themes"], Query(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1"));
        Assert.Equal(["1 urge 4", "2 request 3"], Query(connection, "SELECT paragraph_id || ' ' || verb || ' ' || force FROM paragraphs ORDER BY paragraph_id"));
        Assert.Equal(
            ["1 1 urge States []", "2 1 request Secretary-General [\"as appropriate\"]", "2 2 decide  []"],
            Query(connection, "SELECT paragraph_id || ' ' || number || ' ' || verb || ' ' || addressee || ' ' || hedges FROM clauses ORDER BY paragraph_id, number"));
        Assert.Equal(["8"], Query(connection, "SELECT count(*) FROM themes WHERE typeof(present) = 'integer' AND typeof(probability) = 'real'"));
        Assert.Equal(["[\"rows.csv\"] 2 drafting"], Query(connection, "SELECT inputs || ' ' || paragraphs || ' ' || force_scale FROM runs"));
        Assert.Equal(["decide 1", "request 1", "urge 1"], Query(connection, "SELECT verb || ' ' || count FROM verb_counts ORDER BY verb"));
        Assert.Equal(["Secretary-General 1", "States 1"], Query(connection, "SELECT addressee || ' ' || count FROM addressee_counts ORDER BY addressee"));
        Assert.Equal(["4 2"], Query(connection, "SELECT count(*) || ' ' || min(n) FROM theme_shares"));
        Assert.Equal(["request"], Query(connection, "SELECT verb FROM hedged_clauses"));
        Assert.Contains("USING INDEX clauses_by_verb", Query(connection, "EXPLAIN QUERY PLAN SELECT * FROM clauses WHERE verb = 'urge'", 3)[0], StringComparison.Ordinal);
    }

    private static List<string> Query(SqliteConnection connection, string sql, int column = 0)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        var found = new List<string>();
        while (row.Read())
        {
            found.Add(row.GetString(column));
        }

        return found;
    }
}
