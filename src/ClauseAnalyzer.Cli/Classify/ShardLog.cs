namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Which batches a run has seen, and how long what it wrote of each of its own is: by that the shards can be put together again. Not thread-safe.</summary>
internal sealed class ShardLog(Shard shard, IEnumerable<long> before)
{
    private readonly List<long> bytes = [.. before];

    /// <summary>Length of what was written of each batch of this shard, in order.</summary>
    public IReadOnlyList<long> Bytes => bytes;

    /// <summary>Number of batches seen so far, those of other shards too.</summary>
    public long Batches { get; private set; }

    /// <summary>The batches of this shard; counts the others.</summary>
    public IEnumerable<Batch> Own(IEnumerable<Batch> all)
    {
        foreach (var batch in all)
        {
            if (shard.Takes(++Batches))
            {
                yield return batch;
            }
        }
    }

    /// <summary>Takes down a batch that was written.</summary>
    public void Add(BatchResult result)
    {
        if (shard.IsPart && result.Text is not null)
        {
            bytes.Add(result.Text.Length);
        }
    }
}
