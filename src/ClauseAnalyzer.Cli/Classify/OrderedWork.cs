namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Work done by several threads whose results come back in order, with few pieces in memory.</summary>
internal static class OrderedWork
{
    // So many wait for the first of them that a long one leaves no thread without work.
    private const int ItemsOfThread = 4;

    /// <summary>Applies a function to every item.</summary>
    /// <param name="items">Items; read by the calling thread, a few ahead of the results.</param>
    /// <param name="work">A pure function, called by many threads.</param>
    /// <param name="threads">How many at the same time, at least 1.</param>
    /// <param name="cancellationToken">Stops between two items.</param>
    /// <returns>One result an item, in order of the items.</returns>
    public static IEnumerable<TResult> Map<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int threads, CancellationToken cancellationToken)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var pending = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pending.Enqueue(Task.Factory.StartNew(() => work(item), cancellationToken, TaskCreationOptions.None, scheduler));
            if (pending.Count >= threads * ItemsOfThread)
            {
                yield return pending.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (pending.TryDequeue(out var task))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return task.GetAwaiter().GetResult();
        }
    }
}
