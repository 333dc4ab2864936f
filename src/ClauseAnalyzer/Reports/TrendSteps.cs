namespace ClauseAnalyzer.Reports;

/// <summary>Runs the units of a step, tells how far it is, and stops between units when asked. Results never depend on the number of threads.</summary>
/// <param name="threads">Units at the same time.</param>
/// <param name="progress">Told of every unit finished; null to tell nobody.</param>
/// <param name="cancellationToken">Stops between units.</param>
internal sealed class TrendSteps(int threads, IProgress<TrendProgress>? progress, CancellationToken cancellationToken)
{
    /// <summary>Works on every item, several at a time.</summary>
    /// <returns>One result an item, in the order of the items.</returns>
    public IReadOnlyList<TResult> ForEach<TItem, TResult>(TrendStage stage, IReadOnlyList<TItem> items, Func<TItem, TResult> work)
    {
        var results = new TResult[items.Count];
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, items.Count, options, index =>
        {
            results[index] = work(items[index]);
            progress?.Report(new TrendProgress(stage, Interlocked.Increment(ref done), items.Count));
        });
        return results;
    }

    /// <summary>Does one piece of work.</summary>
    public TResult Once<TResult>(TrendStage stage, Func<TResult> work)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var result = work();
        progress?.Report(new TrendProgress(stage, 1, 1));
        return result;
    }

    /// <summary>Does pieces of work one after the other.</summary>
    public void InOrder(TrendStage stage, IReadOnlyList<Action> work)
    {
        for (var index = 0; index < work.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            work[index]();
            progress?.Report(new TrendProgress(stage, index + 1, work.Count));
        }
    }
}
