using System.Diagnostics;
using System.Text;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>
/// Rows that an interrupted run leaves as FILE.partial with a checkpoint, and
/// the next run with the same inputs and options goes on with. However a run
/// ends, by a signal, a full disk or a cut of power, the checkpoint counts no
/// byte that is not on the disk.
/// </summary>
internal sealed class ResumableSink : IClassifiedSink
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly string path;
    private readonly string fingerprint;
    private readonly Action<string> finish;
    private readonly FileStream stream;
    private readonly List<RowProblem> problems;
    private readonly Stopwatch sinceCheckpoint = Stopwatch.StartNew();
    private long batches;
    private RunCounts counts = new();
    private bool isComplete;

    /// <summary>Starts anew, or goes on where a run with the same fingerprint stopped.</summary>
    /// <param name="path">The final name.</param>
    /// <param name="header">Header line; empty in JSON Lines.</param>
    /// <param name="fingerprint">Stands for inputs, model and options.</param>
    /// <param name="finish">Makes the output of the complete FILE.partial, whose name it is told.</param>
    /// <param name="shard">The part of the work that this is.</param>
    /// <param name="isSpool">Whether the rows are a spool of a database.</param>
    /// <exception cref="WrongCallException">Another run is at work on FILE.partial.</exception>
    public ResumableSink(string path, string header, string fingerprint, Action<string> finish, Shard shard, bool isSpool)
    {
        this.path = path;
        this.fingerprint = fingerprint;
        this.finish = finish;
        var checkpoint = File.Exists(PartialPath) ? Checkpoint.Load(CheckpointPath, fingerprint) : null;
        stream = OpenAlone(PartialPath);
        if (checkpoint is null || checkpoint.Bytes > stream.Length)
        {
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(header));
            problems = [];
            Log = new ShardLog(shard, isSpool, []);
            return;
        }

        // What was written after the checkpoint is written again.
        stream.SetLength(checkpoint.Bytes);
        stream.Position = checkpoint.Bytes;
        batches = checkpoint.Batches;
        counts = checkpoint.Counts;
        problems = [.. checkpoint.Problems];
        Log = new ShardLog(shard, isSpool, checkpoint.BatchLengths);
    }

    /// <summary>Batches that the interrupted run had written; 0 for a new one.</summary>
    public long BatchesBefore => batches;

    /// <summary>The batches of this run and of the interrupted one.</summary>
    public ShardLog Log { get; }

    /// <summary>What the interrupted run had counted.</summary>
    public RunCounts CountsBefore => counts;

    /// <summary>What the interrupted run had refused.</summary>
    public IReadOnlyList<RowProblem> ProblemsBefore => [.. problems];

    private string PartialPath => path + ".partial";

    private string CheckpointPath => path + ".partial.json";

    /// <inheritdoc/>
    public void Write(BatchResult result)
    {
        FileSize.Guard(() => stream.Write(result.Text!.Span));
        problems.AddRange(result.Problems);
        counts = counts.With(result);
        Log.Add(result);
        batches++;
        if (sinceCheckpoint.Elapsed > Interval)
        {
            SaveCheckpoint();
            sinceCheckpoint.Restart();
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        SaveCheckpoint();
        isComplete = true;
        stream.Dispose();
        FileSize.Guard(() => finish(PartialPath));
        File.Delete(PartialPath);
        File.Delete(CheckpointPath);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            FileSize.Guard(() =>
            {
                if (!isComplete)
                {
                    SaveCheckpoint();
                }

                stream.Dispose();
            });
        }
        catch (IOException)
        {
            // The disk is full: the checkpoint before holds, and the fault that led here is told.
        }
    }

    private static FileStream OpenAlone(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1 << 16);
        }
        catch (IOException exception)
        {
            throw new WrongCallException($"cannot write to '{path}' ({exception.Message.TrimEnd('.')}); choose another file with -o");
        }
    }

    private void SaveCheckpoint() => FileSize.Guard(() =>
    {
        stream.Flush(flushToDisk: true);
        new Checkpoint(fingerprint, batches, stream.Position, counts, Log.Lengths, problems).Save(CheckpointPath);
    });
}
