using System.Runtime.ExceptionServices;

namespace ClauseAnalyzer.Rows;

/// <summary>A stream whose beginning can be looked at before it is read. Not thread-safe.</summary>
internal sealed class SampledStream : ForwardStream
{
    private readonly Stream rest;
    private readonly byte[] sample;
    private readonly int length;
    private readonly Exception? failure;
    private int position;

    /// <summary>Reads the beginning. What goes wrong there is thrown when reading comes to it.</summary>
    /// <param name="stream">The bytes; closed with this stream.</param>
    /// <param name="most">How many to look at.</param>
    /// <param name="isFile">Whether to fill the sample; of a pipe no more is taken than is there, since who types rows should not wait.</param>
    public SampledStream(Stream stream, int most, bool isFile)
    {
        rest = stream;
        sample = new byte[most];
        try
        {
            int count;
            do
            {
                count = stream.Read(sample, length, sample.Length - length);
                length += count;
            }
            while (isFile && count > 0 && length < sample.Length);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            failure = exception;
        }
    }

    /// <summary>The beginning, also after it has been read.</summary>
    public ReadOnlySpan<byte> Sample => sample.AsSpan(0, length);

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, length - position);
        if (count > 0)
        {
            sample.AsSpan(position, count).CopyTo(buffer);
            position += count;
            return count;
        }

        if (failure is not null && buffer.Length > 0)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return rest.Read(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
