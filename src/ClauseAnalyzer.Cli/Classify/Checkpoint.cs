using System.Text.Json;
using System.Text.Json.Serialization;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>How far an interrupted run had come, kept beside its unfinished output.</summary>
/// <param name="Fingerprint">Stands for inputs, model and options: only a run with the same may go on.</param>
/// <param name="Batches">Batches written.</param>
/// <param name="Bytes">Length of the unfinished output after them.</param>
/// <param name="Counts">What had come in and gone out.</param>
/// <param name="BatchLengths">Length of each batch written, of a shard; empty otherwise.</param>
/// <param name="Problems">What had been refused.</param>
internal sealed record Checkpoint(
    string Fingerprint, long Batches, long Bytes, RunCounts Counts, IReadOnlyList<long> BatchLengths, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>Reads a checkpoint.</summary>
    /// <returns>Null when there is none, or it belongs to another run.</returns>
    public static Checkpoint? Load(string path, string fingerprint)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var read = JsonSerializer.Deserialize(File.ReadAllText(path), CheckpointJson.Default.Checkpoint);
            return read?.Fingerprint == fingerprint && read is { Counts: not null, BatchLengths: not null, Problems: not null } ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the checkpoint, whole or not at all.</summary>
    public void Save(string path) => AtomicFile.WriteText(path, JsonSerializer.Serialize(this, CheckpointJson.Default.Checkpoint));
}

/// <summary>Serialization of checkpoints without reflection.</summary>
[JsonSerializable(typeof(Checkpoint))]
internal sealed partial class CheckpointJson : JsonSerializerContext;
