namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>A stream of which the first bytes have been read already, to see whether there are any. Not thread-safe.</summary>
/// <param name="first">The bytes that were read.</param>
/// <param name="rest">Where the others come from; closed with this one.</param>
internal sealed class LookedAtStream(byte[] first, Stream rest) : Stream
{
    private int given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (given == first.Length)
        {
            return rest.Read(buffer, offset, count);
        }

        var taken = Math.Min(count, first.Length - given);
        first.AsSpan(given, taken).CopyTo(buffer.AsSpan(offset));
        given += taken;
        return taken;
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
            rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
