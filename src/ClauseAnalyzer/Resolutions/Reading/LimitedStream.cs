namespace ClauseAnalyzer.Resolutions.Reading;

/// <summary>A stream that gives no more than it may: beyond the limit it throws <see cref="EndOfStreamException"/>.</summary>
/// <param name="inner">Where the bytes come from.</param>
/// <param name="limit">How many may come.</param>
internal sealed class LimitedStream(Stream inner, long limit) : Stream
{
    /// <summary>Bytes given so far.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Count; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        Count += read;
        return Count > limit ? throw new EndOfStreamException() : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
