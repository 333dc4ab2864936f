using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>A filter that measures what a stream unpacks to before it is unpacked.</summary>
/// <param name="inner">The filter that does the work.</param>
/// <param name="budget">What may be spent.</param>
internal sealed class PdfFilter(IFilter inner, PdfBudget budget) : IFilter
{
    // The most bytes that one byte of a stream stands for in the packings that are not measured (run lengths: 128 in two).
    private const long MostUnmeasured = 64;
    private const int ZlibHeader = 2;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        var length = inner switch
        {
            FlateFilter => InflatedLength(input, budget.BytesLeft),
            LzwFilter => PdfLzw.UnpackedLength(input.Span, budget.BytesLeft),
            _ => input.Length * MostUnmeasured > budget.BytesLeft ? budget.BytesLeft + 1 : 0,
        };
        if (length > budget.BytesLeft)
        {
            budget.SpendBytes(length);
        }

        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.SpendBytes(Math.Max(PdfFilters.LeastCost, output.Length));
        return output;
    }

    // How far a stream unpacks, up to one byte above the limit. A damaged stream counts up to its damage; the filter
    // judges the damage itself.
    private static long InflatedLength(Memory<byte> input, long limit)
    {
        if (input.Length <= ZlibHeader || !MemoryMarshal.TryGetArray<byte>(input[ZlibHeader..], out var data))
        {
            return 0;
        }

        using var stream = new DeflateStream(new MemoryStream(data.Array!, data.Offset, data.Count), CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        var length = 0L;
        try
        {
            for (var read = 1; read > 0 && length <= limit;)
            {
                read = stream.Read(buffer);
                length += read;
            }
        }
        catch (InvalidDataException)
        {
            return length;
        }

        return length;
    }
}
