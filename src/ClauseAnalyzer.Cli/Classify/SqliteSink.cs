using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>A SQLite file.</summary>
internal sealed class SqliteSink : IClassifiedSink
{
    private readonly AtomicFile file;
    private readonly ClassifiedRun run;
    private readonly ClassifiedSqliteWriter writer;

    /// <summary>Creates the database under its temporary name.</summary>
    /// <param name="file">Where it goes; disposed with the sink.</param>
    /// <param name="layout">Its columns.</param>
    /// <param name="run">What it says of this run.</param>
    public SqliteSink(AtomicFile file, ClassifiedLayout layout, ClassifiedRun run)
    {
        this.file = file;
        this.run = run;
        writer = new ClassifiedSqliteWriter(file.TemporaryPath, layout);
    }

    /// <inheritdoc/>
    public void Write(BatchResult result) => Write(result.Rows);

    /// <summary>Writes rows in order.</summary>
    public void Write(IEnumerable<ClassifiedRow> rows)
    {
        foreach (var row in rows)
        {
            writer.Write(row);
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        writer.Complete(run);
        file.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        file.Dispose();
    }
}
