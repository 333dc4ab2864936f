using System.Buffers.Binary;
using System.Text;

namespace ClauseAnalyzer.Charts;

/// <summary>Writes the resolution into a PNG, which Skia leaves out, so that it is placed at its true size in print.</summary>
internal static class PngResolution
{
    // Signature and header chunk; the resolution stands before the image data (PNG, third edition, 5.6).
    private const int AfterHeader = 8 + 25;
    private const double InchesPerMetre = 1 / 0.0254;

    public static byte[] Add(byte[] png, double dpi)
    {
        var perMetre = (uint)Math.Round(dpi * InchesPerMetre);
        var chunk = new byte[21];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, 9);
        Encoding.ASCII.GetBytes("pHYs", chunk.AsSpan(4));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8), perMetre);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(12), perMetre);
        chunk[16] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(17), Crc(chunk.AsSpan(4, 13)));
        return [.. png.AsSpan(0, AfterHeader), .. chunk, .. png.AsSpan(AfterHeader)];
    }

    // CRC-32 of ISO 3309, as PNG asks for.
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xedb88320);
            }
        }

        return ~crc;
    }
}
