namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>Measures LZW streams (ISO 32000-1, 7.4.4) without unpacking them: twelve bits may stand for four thousand bytes.</summary>
internal static class PdfLzw
{
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int FirstFree = 258;
    private const int TableSize = 4096;

    /// <summary>How many bytes a stream unpacks to.</summary>
    /// <param name="data">The packed bytes.</param>
    /// <param name="limit">Where measuring stops.</param>
    /// <returns>The length, or a number above the limit.</returns>
    public static long UnpackedLength(ReadOnlySpan<byte> data, long limit) => Math.Max(UnpackedLength(data, limit, 1), UnpackedLength(data, limit, 0));

    // Wider codes begin one code early in most files; which files, their parameters say, and a hostile file may say anything.
    private static long UnpackedLength(ReadOnlySpan<byte> data, long limit, int early)
    {
        var lengths = new int[TableSize];
        Array.Fill(lengths, 1, 0, ClearTable);
        var (next, width, previous, total, bit) = (FirstFree, 9, -1, 0L, 0L);
        while (bit + width <= data.Length * 8L && total <= limit)
        {
            var code = CodeAt(data, bit, width);
            bit += width;
            if (code == EndOfData)
            {
                break;
            }

            if (code == ClearTable)
            {
                (next, width, previous) = (FirstFree, 9, -1);
                continue;
            }

            if (previous >= 0 && next < TableSize)
            {
                lengths[next++] = lengths[previous] + 1;
            }

            total += lengths[code];
            previous = code;
            width = next + early >= 2048 ? 12 : next + early >= 1024 ? 11 : next + early >= 512 ? 10 : 9;
        }

        return total;
    }

    private static int CodeAt(ReadOnlySpan<byte> data, long bit, int width)
    {
        var code = 0;
        for (var index = bit; index < bit + width; index++)
        {
            code = (code << 1) | ((data[(int)(index >> 3)] >> (int)(7 - (index & 7))) & 1);
        }

        return code;
    }
}
