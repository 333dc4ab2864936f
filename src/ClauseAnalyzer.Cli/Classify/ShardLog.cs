namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Which batches a run has seen, and how long what it wrote of each of its own is: by that the shards can be put together again. Not thread-safe.</summary>
/// <param name="shard">The part of the work that this run is.</param>
/// <param name="countsRows">Whether a batch's length is counted in rows, as of a database, and not in bytes.</param>
/// <param name="before">Lengths that an interrupted run had taken down.</param>
internal sealed class ShardLog(Shard shard, bool countsRows, IEnumerable<long> before)
{
    private readonly List<long> lengths = [.. before];

    /// <summary>Length of what was written of each batch of this shard, in order.</summary>
    public IReadOnlyList<long> Lengths => lengths;

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
        if (shard.IsPart)
        {
            lengths.Add(countsRows ? result.RowCount : result.Text!.Length);
        }
    }
}
