using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Puts all shards of a run together: their batches by turns, as one run would have written them.</summary>
internal static class ShardJoin
{
    /// <summary>Joins text files byte by byte.</summary>
    /// <param name="parts">All shards in order of their index, checked against each other.</param>
    /// <param name="output">Where the bytes of one run go.</param>
    public static void Text(IReadOnlyList<(string Path, ShardRecord Record)> parts, Stream output)
    {
        using var streams = new DisposableList<FileStream>();
        FileStream[] open = [.. parts.Select(part => streams.Add(File.OpenRead(part.Path)))];
        Copy(open[0], output, parts[0].Record.Header);
        for (var index = 1; index < open.Length; index++)
        {
            open[index].Position = parts[index].Record.Header;
        }

        foreach (var (part, length) in Batches(parts))
        {
            Copy(open[part], output, length);
        }
    }

    /// <summary>Joins databases row by row, which numbers the rows anew.</summary>
    /// <param name="parts">All shards in order of their index, checked against each other.</param>
    /// <param name="file">Where the database of one run goes.</param>
    /// <param name="layout">The columns that the shards share.</param>
    /// <exception cref="RowFormatException">A shard is damaged, or was changed.</exception>
    /// <exception cref="WrongCallException">A shard has more or fewer rows than its record says.</exception>
    public static void Databases(IReadOnlyList<(string Path, ShardRecord Record)> parts, AtomicFile file, ClassifiedLayout layout)
    {
        using var readers = new DisposableList<ClassifiedSqliteReader>();
        ClassifiedSqliteReader[] open = [.. parts.Select(part => readers.Add(Open(part.Path, part.Record, layout)))];
        using var sink = new SqliteSink(file, layout, open[0].Run);
        var taken = new long[open.Length];
        foreach (var (part, length) in Batches(parts))
        {
            sink.Write(open[part].Read(taken[part] + 1, length));
            taken[part] += length;
        }

        sink.Complete();
    }

    // Batch 1 is in the first shard, batch 2 in the second, and so on in turns.
    private static IEnumerable<(int Part, long Length)> Batches(IReadOnlyList<(string Path, ShardRecord Record)> parts)
    {
        for (var batch = 0L; batch < parts[0].Record.Batches; batch++)
        {
            var part = (int)(batch % parts.Count);
            yield return (part, parts[part].Record.Lengths[(int)(batch / parts.Count)]);
        }
    }

    private static ClassifiedSqliteReader Open(string path, ShardRecord record, ClassifiedLayout layout)
    {
        var reader = new ClassifiedSqliteReader(path, layout);
        if (reader.Count == record.Lengths.Sum())
        {
            return reader;
        }

        reader.Dispose();
        throw ShardRecord.Changed(path);
    }

    private static void Copy(FileStream from, Stream to, long bytes)
    {
        var buffer = new byte[Math.Min(bytes, 1 << 16)];
        while (bytes > 0)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(bytes, buffer.Length));
            from.ReadExactly(part);
            to.Write(part);
            bytes -= part.Length;
        }
    }
}
