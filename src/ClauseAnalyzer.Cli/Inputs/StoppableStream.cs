using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>A stream on which a reader need not wait for ever: a terminal or a pipe that gives nothing any more. Not thread-safe.</summary>
/// <param name="inner">The stream; closed with this one.</param>
/// <param name="stopped">Ends the waiting.</param>
internal sealed class StoppableStream(Stream inner, CancellationToken stopped) : ForwardStream
{
    /// <exception cref="OperationCanceledException">The program was stopped.</exception>
    public override int Read(Span<byte> buffer)
    {
        // The read itself cannot be broken off: it is left behind, with a buffer that nobody looks at any more.
        var own = new byte[buffer.Length];
        var read = Task.Run(() => inner.Read(own, 0, own.Length), stopped).WaitAsync(stopped).GetAwaiter().GetResult();
        own.AsSpan(0, read).CopyTo(buffer);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        // Closing would wait for a read that was left behind.
        if (disposing && !stopped.IsCancellationRequested)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
