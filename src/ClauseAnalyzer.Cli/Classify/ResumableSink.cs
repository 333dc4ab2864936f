using System.Diagnostics;
using System.Text;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>
/// A text file that an interrupted run leaves as FILE.partial with a checkpoint,
/// and the next run with the same inputs and options goes on with.
/// </summary>
internal sealed class ResumableSink : IClassifiedSink
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly string path;
    private readonly string fingerprint;
    private readonly FileStream stream;
    private readonly List<RowProblem> problems;
    private readonly Stopwatch sinceCheckpoint = Stopwatch.StartNew();
    private long batches;
    private bool isComplete;

    /// <summary>Starts anew, or goes on where a run with the same fingerprint stopped.</summary>
    /// <param name="path">The final name.</param>
    /// <param name="header">Header line; empty in JSON Lines.</param>
    /// <param name="fingerprint">Stands for inputs, model and options.</param>
    public ResumableSink(string path, string header, string fingerprint)
    {
        this.path = path;
        this.fingerprint = fingerprint;
        var checkpoint = File.Exists(PartialPath) ? Checkpoint.Load(CheckpointPath, fingerprint) : null;
        stream = new FileStream(PartialPath, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, 1 << 16);
        if (checkpoint is null || checkpoint.Bytes > stream.Length)
        {
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(header));
            problems = [];
            return;
        }

        // What was written after the checkpoint is written again.
        stream.SetLength(checkpoint.Bytes);
        stream.Position = checkpoint.Bytes;
        batches = checkpoint.Batches;
        problems = [.. checkpoint.Problems];
    }

    /// <summary>Batches that the interrupted run had written; 0 for a new one.</summary>
    public long BatchesBefore => batches;

    /// <summary>What the interrupted run had refused.</summary>
    public IReadOnlyList<RowProblem> ProblemsBefore => [.. problems];

    private string PartialPath => path + ".partial";

    private string CheckpointPath => path + ".partial.json";

    /// <inheritdoc/>
    public void Write(BatchResult result)
    {
        stream.Write(Encoding.UTF8.GetBytes(result.Text!));
        problems.AddRange(result.Problems);
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
        isComplete = true;
        stream.Dispose();
        File.Move(PartialPath, path, overwrite: true);
        File.Delete(CheckpointPath);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isComplete)
        {
            SaveCheckpoint();
        }

        stream.Dispose();
    }

    private void SaveCheckpoint()
    {
        stream.Flush();
        new Checkpoint(fingerprint, batches, stream.Position, problems).Save(CheckpointPath);
    }
}
