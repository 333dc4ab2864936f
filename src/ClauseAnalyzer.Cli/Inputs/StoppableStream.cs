namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>A stream on which a reader need not wait for ever: a terminal or a pipe that gives nothing any more. Not thread-safe.</summary>
/// <param name="inner">The stream; closed with this one.</param>
/// <param name="stopped">Ends the waiting.</param>
internal sealed class StoppableStream(Stream inner, CancellationToken stopped) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="OperationCanceledException">The program was stopped.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        // The read itself cannot be broken off: it is left behind, with a buffer that nobody looks at any more.
        var own = new byte[count];
        var read = Task.Run(() => inner.Read(own, 0, count), stopped).WaitAsync(stopped).GetAwaiter().GetResult();
        own.AsSpan(0, read).CopyTo(buffer.AsSpan(offset));
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

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
