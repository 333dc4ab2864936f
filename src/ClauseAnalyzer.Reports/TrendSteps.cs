using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace ClauseAnalyzer.Reports;

/// <summary>Runs the units of a step, tells how far it is, and stops between units when asked. Results never depend on the number of threads.</summary>
/// <param name="threads">Units at the same time.</param>
/// <param name="progress">Told of every unit finished; null to tell nobody.</param>
/// <param name="cancellationToken">Stops between units.</param>
internal sealed class TrendSteps(int threads, IProgress<TrendProgress>? progress, CancellationToken cancellationToken)
{
    /// <summary>Works on every item, several at a time.</summary>
    /// <returns>One result an item, in the order of the items.</returns>
    /// <exception cref="Exception">An item could not be worked on; the first such fault, as it was thrown.</exception>
    public IReadOnlyList<TResult> ForEach<TItem, TResult>(TrendStage stage, IReadOnlyList<TItem> items, Func<TItem, TResult> work)
    {
        var results = new TResult[items.Count];
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Unwrapped(() => Parallel.For(0, items.Count, options, index =>
        {
            results[index] = work(items[index]);
            progress?.Report(new TrendProgress(stage, Interlocked.Increment(ref done), items.Count));
        }));
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

    /// <summary>Does pieces of work that do not need each other, several at a time, the first first.</summary>
    /// <exception cref="IOException">A piece could not be done; the first such error, as it was thrown.</exception>
    public void SideBySide(TrendStage stage, IReadOnlyList<Action> work)
    {
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        // One piece at a time for each thread: the pieces differ much in length.
        Unwrapped(() => Parallel.ForEach(Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering), options, piece =>
        {
            piece();
            progress?.Report(new TrendProgress(stage, Interlocked.Increment(ref done), work.Count));
        }));
    }

    private static void Unwrapped(Action parallel)
    {
        try
        {
            parallel();
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.Flatten().InnerExceptions[0]);
        }
    }
}
