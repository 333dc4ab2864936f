using System.Collections.Concurrent;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Bytes of one batch on their way from the thread that formats them to the one that writes them; disposing of them hands their room to the next batch.</summary>
internal sealed class PooledBytes : IDisposable
{
    // The room of a batch far longer than most is not to be kept.
    private const int MostKept = 1 << 22;

    private static readonly ConcurrentBag<PooledBytes> Idle = [];

    private PooledBytes()
    {
    }

    /// <summary>Takes the bytes.</summary>
    public MemoryStream Stream { get; } = new();

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Span => Stream.GetBuffer().AsSpan(0, Length);

    /// <summary>Number of bytes written so far.</summary>
    public int Length => (int)Stream.Length;

    /// <summary>Empty room.</summary>
    public static PooledBytes Borrow() => Idle.TryTake(out var idle) ? idle : new PooledBytes();

    /// <summary>Hands the room back.</summary>
    public void Dispose()
    {
        if (Stream.Capacity <= MostKept)
        {
            Stream.SetLength(0);
            Idle.Add(this);
        }
    }
}
