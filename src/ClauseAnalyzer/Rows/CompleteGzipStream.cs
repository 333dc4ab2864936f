using System.IO.Compression;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// Unpacks gzip and notices when the data ends early, which GZipStream takes
/// for the end of the file. A last member of its own is put behind the data:
/// only when everything before it was whole does its content come out.
/// Not thread-safe.
/// </summary>
internal sealed class CompleteGzipStream : ForwardStream
{
    private static readonly byte[] Mark = "\0end of gzip data\0"u8.ToArray();

    private readonly FollowedStream packed;
    private readonly GZipStream unpacked;
    private readonly byte[] held = new byte[1 << 16];
    private int start;
    private int end;
    private bool isAtEnd;

    public CompleteGzipStream(Stream packed)
    {
        this.packed = new FollowedStream(packed, PackedMark());
        unpacked = new GZipStream(this.packed, CompressionMode.Decompress);
    }

    /// <exception cref="InvalidDataException">The data is no gzip, or ends early.</exception>
    public override int Read(Span<byte> buffer)
    {
        // What may be the mark is held back until more has come.
        while (!isAtEnd && end - start <= Mark.Length)
        {
            Fill();
        }

        var ready = end - start - (isAtEnd ? 0 : Mark.Length);
        var count = Math.Min(ready, buffer.Length);
        held.AsSpan(start, count).CopyTo(buffer);
        start += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] PackedMark()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.NoCompression, leaveOpen: true))
        {
            gzip.Write(Mark);
        }

        return bytes.ToArray();
    }

    private void Fill()
    {
        held.AsSpan(start, end - start).CopyTo(held);
        (start, end) = (0, end - start);
        var count = unpacked.Read(held, end, held.Length - end);
        end += count;
        if (count > 0)
        {
            return;
        }

        isAtEnd = true;
        if (!held.AsSpan(0, end).EndsWith(Mark))
        {
            throw new InvalidDataException("the gzip data ends early");
        }

        end -= Mark.Length;
    }

    /// <summary>A stream with some bytes behind its own.</summary>
    private sealed class FollowedStream(Stream first, byte[] last) : ForwardStream
    {
        private int position;

        public override int Read(Span<byte> buffer)
        {
            if (position == 0 && first.Read(buffer) is var count and > 0)
            {
                return count;
            }

            var rest = Math.Min(buffer.Length, last.Length - position);
            last.AsSpan(position, rest).CopyTo(buffer);
            position += rest;
            return rest;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                first.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
