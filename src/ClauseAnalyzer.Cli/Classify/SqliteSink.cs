using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>A SQLite file.</summary>
internal sealed class SqliteSink : IClassifiedSink
{
    private readonly AtomicFile file;
    private readonly ClassifiedSqliteWriter writer;

    /// <summary>Creates the database under its temporary name.</summary>
    public SqliteSink(AtomicFile file, ClassifiedLayout layout)
    {
        this.file = file;
        writer = new ClassifiedSqliteWriter(file.TemporaryPath, layout);
    }

    /// <inheritdoc/>
    public void Write(BatchResult result)
    {
        foreach (var row in result.Rows)
        {
            writer.Write(row);
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        writer.Complete();
        file.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        file.Dispose();
    }
}
