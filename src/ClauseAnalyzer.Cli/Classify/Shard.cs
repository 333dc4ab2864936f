using System.Globalization;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>One of several runs that share the work: run i takes every n-th batch, starting with the i-th.</summary>
/// <param name="Index">From 1.</param>
/// <param name="Count">At least 1.</param>
internal readonly record struct Shard(int Index, int Count)
{
    /// <summary>The whole work.</summary>
    public static readonly Shard Whole = new(1, 1);

    /// <summary>Whether this is a part and not the whole.</summary>
    public bool IsPart => Count > 1;

    /// <summary>Whether a batch is this run's.</summary>
    /// <param name="number">The batch's number, from 1.</param>
    public bool Takes(long number) => (number - 1) % Count == Index - 1;

    /// <summary>Reads "i/n".</summary>
    public static bool TryParse(string text, out Shard shard)
    {
        shard = Whole;
        if (text.Split('/') is not [var first, var second]
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || !int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || index < 1 || index > count)
        {
            return false;
        }

        shard = new Shard(index, count);
        return true;
    }
}
