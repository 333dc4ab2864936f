using System.IO.Compression;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// Unpacks gzip and notices when the data ends early, which GZipStream takes
/// for the end of the file. A last member of its own is put behind the data:
/// only when everything before it was whole does its content come out. Zeros
/// behind the data, which some programs pad files with, are no fault.
/// Not thread-safe.
/// </summary>
internal sealed class CompleteGzipStream : ForwardStream
{
    private static readonly byte[] Mark = "\0end of gzip data\0"u8.ToArray();

    // After deflated data come a checksum and a length, four bytes each: of the zeros at a file's end some may be theirs.
    private const int MostZerosOfTheData = 16;

    private readonly Stream source;
    private readonly FollowedStream packed;
    private readonly GZipStream unpacked;
    private readonly byte[] held = new byte[1 << 16];
    private int start;
    private int end;
    private bool isAtEnd;

    public CompleteGzipStream(Stream packed)
    {
        source = packed;
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
        if (held.AsSpan(0, end).EndsWith(Mark))
        {
            end -= Mark.Length;
        }
        else if (!IsWholeBeforeZeros())
        {
            throw new InvalidDataException("the gzip data ends early");
        }
    }

    /// <summary>Whether the data is whole when some of the zeros at its end are left out. Reads it again, once a try.</summary>
    private bool IsWholeBeforeZeros()
    {
        if (!source.CanSeek)
        {
            return false;
        }

        var zeros = ZerosAtTheEnd();
        return Enumerable.Range(0, (int)Math.Min(zeros, MostZerosOfTheData)).Any(kept => IsWhole(source.Length - zeros + kept));
    }

    private long ZerosAtTheEnd()
    {
        var part = new byte[1 << 12];
        for (var end = source.Length; end > 0; end -= part.Length)
        {
            source.Position = Math.Max(0, end - part.Length);
            var last = part.AsSpan(0, (int)(end - source.Position));
            source.ReadExactly(last);
            if (last.LastIndexOfAnyExcept((byte)0) is var other and >= 0)
            {
                return source.Length - (end - last.Length + other + 1);
            }
        }

        return source.Length;
    }

    private bool IsWhole(long length)
    {
        source.Position = 0;
        try
        {
            using var again = new GZipStream(new FollowedStream(source, PackedMark(), length) { LeaveOpen = true }, CompressionMode.Decompress);
            var part = new byte[1 << 16];
            var last = new byte[Mark.Length];
            for (var count = again.Read(part); count > 0; count = again.Read(part))
            {
                // The last bytes so far: of what was there before, and of what has come.
                byte[] joined = [.. last, .. part.AsSpan(0, count)];
                joined.AsSpan(joined.Length - last.Length).CopyTo(last);
            }

            return last.AsSpan().SequenceEqual(Mark);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>A stream with some bytes behind its own, or behind the first of its own.</summary>
    private sealed class FollowedStream(Stream first, byte[] last, long length = long.MaxValue) : ForwardStream
    {
        private long left = length;
        private int position;

        public bool LeaveOpen { get; init; }

        public override int Read(Span<byte> buffer)
        {
            if (position == 0 && left > 0 && first.Read(buffer[..(int)Math.Min(buffer.Length, left)]) is var count and > 0)
            {
                left -= count;
                return count;
            }

            var rest = Math.Min(buffer.Length, last.Length - position);
            last.AsSpan(position, rest).CopyTo(buffer);
            position += rest;
            return rest;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !LeaveOpen)
            {
                first.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
