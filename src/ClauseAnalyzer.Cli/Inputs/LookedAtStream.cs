using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>A stream of which the first bytes have been read already, to see whether there are any. Not thread-safe.</summary>
/// <param name="first">The bytes that were read.</param>
/// <param name="rest">Where the others come from; closed with this one.</param>
internal sealed class LookedAtStream(byte[] first, Stream rest) : ForwardStream
{
    private int given;

    public override int Read(Span<byte> buffer)
    {
        if (given == first.Length)
        {
            return rest.Read(buffer);
        }

        var taken = Math.Min(buffer.Length, first.Length - given);
        first.AsSpan(given, taken).CopyTo(buffer);
        given += taken;
        return taken;
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
