using System.Numerics;

namespace ClauseAnalyzer.Reports.Html;

/// <summary>
/// Packs a long text for a page: resolutions repeat each other, so most of a
/// collection is copies of what stood before. Not gzip, because its bytes
/// differ between builds of zlib, and a report must not. The format is
/// Lempel and Ziv's of 1977 without limits: the length in bytes, then
/// (number of literal bytes, the bytes, length of the copy, distance back), numbers
/// as base-128 varints, least significant first; a copy length of 0 ends the text. Assets/data.js unpacks it.
/// </summary>
internal static class PackedText
{
    // Shorter copies cost as much as they save.
    private const int ShortCopy = 6;

    // A second table of longer openings remembers far copies that the first has overwritten with nearer, shorter ones.
    private const int LongCopy = 20;
    private const int TableBits = 22;

    /// <summary>Packs a text.</summary>
    /// <param name="bytes">The text as UTF-8; may be empty.</param>
    /// <returns>Base64.</returns>
    public static string Pack(ReadOnlySpan<byte> bytes)
    {
        var packed = new MemoryStream((bytes.Length / 3) + 16);
        WriteNumber(packed, bytes.Length);
        var near = new int[1 << TableBits];
        var far = new int[1 << TableBits];
        var literals = 0;
        var place = 0;
        while (place < bytes.Length)
        {
            var (length, distance) = Longest(bytes, place, near, far);
            if (length < ShortCopy)
            {
                Remember(bytes, place, near, far);
                place++;
                continue;
            }

            WriteStep(packed, bytes[literals..place], length, distance);
            for (var end = place + length; place < end; place++)
            {
                Remember(bytes, place, near, far);
            }

            literals = place;
        }

        WriteStep(packed, bytes[literals..], 0, 0);
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    private static (int Length, int Distance) Longest(ReadOnlySpan<byte> bytes, int place, int[] near, int[] far)
    {
        var longer = Copy(bytes, place, far, LongCopy);
        var shorter = Copy(bytes, place, near, ShortCopy);
        return longer.Length >= shorter.Length ? longer : shorter;
    }

    // Tables hold places plus one, so that 0 means none.
    private static (int Length, int Distance) Copy(ReadOnlySpan<byte> bytes, int place, int[] table, int size) =>
        place + size <= bytes.Length && table[Slot(bytes, place, size)] - 1 is >= 0 and var candidate
            ? (bytes[place..].CommonPrefixLength(bytes[candidate..]), place - candidate)
            : (0, 0);

    private static void Remember(ReadOnlySpan<byte> bytes, int place, int[] near, int[] far)
    {
        if (place + ShortCopy <= bytes.Length)
        {
            near[Slot(bytes, place, ShortCopy)] = place + 1;
        }

        if (place + LongCopy <= bytes.Length)
        {
            far[Slot(bytes, place, LongCopy)] = place + 1;
        }
    }

    // Fowler, Noll and Vo's hash with its bits folded.
    private static int Slot(ReadOnlySpan<byte> bytes, int place, int size)
    {
        var hash = 2166136261u;
        for (var index = 0; index < size; index++)
        {
            hash = (hash ^ bytes[place + index]) * 16777619u;
        }

        return (int)((hash ^ BitOperations.RotateLeft(hash, 12)) & ((1 << TableBits) - 1));
    }

    private static void WriteStep(MemoryStream packed, ReadOnlySpan<byte> literals, int length, int distance)
    {
        WriteNumber(packed, literals.Length);
        packed.Write(literals);
        WriteNumber(packed, length);
        if (length > 0)
        {
            WriteNumber(packed, distance);
        }
    }

    private static void WriteNumber(MemoryStream packed, int number)
    {
        for (; number > 127; number >>= 7)
        {
            packed.WriteByte((byte)(number | 128));
        }

        packed.WriteByte((byte)number);
    }
}
