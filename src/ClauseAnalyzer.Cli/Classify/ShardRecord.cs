using System.Text.Json;
using System.Text.Json.Serialization;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>What a shard is part of, kept beside it as FILE.shard.json. Immutable.</summary>
/// <param name="Fingerprint">Stands for the content of the inputs, model and options: only shards with the same belong together.</param>
/// <param name="Index">Which part, from 1.</param>
/// <param name="Count">Of how many.</param>
/// <param name="Header">Length of what stands before the first row, in bytes.</param>
/// <param name="Batches">Batches of all parts together.</param>
/// <param name="Bytes">Length of each batch of this part, in order.</param>
internal sealed record ShardRecord(string Fingerprint, int Index, int Count, long Header, long Batches, IReadOnlyList<long> Bytes)
{
    /// <summary>Where the record of a shard is.</summary>
    public static string PathOf(string shard) => shard + ".shard.json";

    /// <summary>Reads the record beside a shard.</summary>
    /// <exception cref="WrongCallException">There is none, it cannot be read, or the shard has another length than it says.</exception>
    public static ShardRecord Of(string shard)
    {
        if (!File.Exists(shard))
        {
            throw new WrongCallException($"no such file: '{shard}'");
        }

        var record = Read(shard);
        if (new FileInfo(shard).Length != record.Header + record.Bytes.Sum())
        {
            throw new WrongCallException($"'{shard}' is not what classify wrote: its length is not that in '{PathOf(shard)}'; classify that shard again");
        }

        return record;
    }

    /// <summary>Writes the record beside a shard.</summary>
    public void Save(string shard) => AtomicFile.WriteText(PathOf(shard), JsonSerializer.Serialize(this, ShardJson.Default.ShardRecord));

    private static ShardRecord Read(string shard)
    {
        try
        {
            if (File.Exists(PathOf(shard)) && JsonSerializer.Deserialize(File.ReadAllText(PathOf(shard)), ShardJson.Default.ShardRecord) is { Bytes: not null } record)
            {
                return record;
            }
        }
        catch (JsonException)
        {
            // Told below.
        }

        throw new WrongCallException($"'{shard}' is no shard: expected '{PathOf(shard)}' beside it, as classify --shard i/n -o writes it");
    }
}

/// <summary>Serialization of shard records without reflection.</summary>
[JsonSerializable(typeof(ShardRecord))]
internal sealed partial class ShardJson : JsonSerializerContext;
