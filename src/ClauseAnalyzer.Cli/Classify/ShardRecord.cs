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
/// <param name="Lengths">Length of each batch of this part, in order: bytes, of a database rows.</param>
/// <param name="Database">Its columns, where it is a database; null for text.</param>
internal sealed record ShardRecord(string Fingerprint, int Index, int Count, long Header, long Batches, IReadOnlyList<long> Lengths, ClassifiedLayout? Database)
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
        if (record.Database is null && new FileInfo(shard).Length != record.Header + record.Lengths.Sum())
        {
            throw Changed(shard);
        }

        return record;
    }

    /// <summary>The shard is not as long as its record says.</summary>
    public static WrongCallException Changed(string shard) =>
        new($"'{shard}' is not what classify wrote: its length is not that in '{PathOf(shard)}'; classify that shard again");

    /// <summary>Writes the record beside a shard.</summary>
    public void Save(string shard) => AtomicFile.WriteText(PathOf(shard), JsonSerializer.Serialize(this, ShardJson.Default.ShardRecord));

    // A record that somebody edited.
    private bool IsSound =>
        Index >= 1 && Index <= Count && Header >= 0 && Lengths.All(length => length >= 0)
        && Lengths.Count == (Batches < Index ? 0 : ((Batches - Index) / Count) + 1) && Database is not { Themes: null } and not { PassedThrough: null };

    private static ShardRecord Read(string shard)
    {
        try
        {
            if (File.Exists(PathOf(shard)) && JsonSerializer.Deserialize(File.ReadAllText(PathOf(shard)), ShardJson.Default.ShardRecord) is { Lengths: not null, Fingerprint: not null } record && record.IsSound)
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
