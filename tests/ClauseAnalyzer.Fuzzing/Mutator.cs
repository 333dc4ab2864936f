using System.Buffers.Binary;
using System.Text;

namespace ClauseAnalyzer.Fuzzing;

/// <summary>Makes inputs out of seeds by a few changes each. The same number gives the same input on every machine.</summary>
/// <param name="target">Whose seeds are changed.</param>
public sealed class Mutator(FuzzTarget target)
{
    private const int MostChanges = 8;
    private const int LongestRepeat = 2_000;

    // Bytes that often mean something: ends of lines and texts, signs, quotes, halves of characters.
    private static readonly byte[] Telling = [0, 1, 9, 10, 13, 32, 34, 39, 44, 45, 61, 92, 127, 128, 0xC3, 0xE2, 0xED, 0xF0, 0xFF];

    /// <summary>Makes an input.</summary>
    /// <param name="number">Which one, from 0.</param>
    /// <returns>Its bytes; may be empty.</returns>
    public byte[] Make(long number)
    {
        var random = new Random(SeedOf(number));
        var input = new List<byte>(Piece(random));
        for (var changes = 1 + random.Next(MostChanges); changes > 0; changes--)
        {
            Change(input, random);
        }

        return [.. input];
    }

    // FNV-1a over the target's name and the number.
    private int SeedOf(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        var hash = 2166136261u;
        foreach (var value in (byte[])[.. Encoding.UTF8.GetBytes(target.Name), .. bytes])
        {
            hash = unchecked((hash ^ value) * 16777619);
        }

        return unchecked((int)hash);
    }

    private byte[] Piece(Random random)
    {
        var seed = target.Seeds[random.Next(target.Seeds.Count)];
        if (target.Window == 0 || seed.Length <= target.Window || random.Next(50) == 0)
        {
            return seed;
        }

        var length = 1 + random.Next(target.Window);
        var start = random.Next(seed.Length - length);
        // Mostly from the beginning of a line.
        var line = Array.IndexOf(seed, (byte)'\n', start, Math.Min(length, seed.Length - start)) + 1;
        return seed.AsSpan(line > 0 && random.Next(8) > 0 ? line : start, Math.Min(length, seed.Length - Math.Max(line, start))).ToArray();
    }

    private void Change(List<byte> input, Random random)
    {
        var at = random.Next(input.Count + 1);
        var length = Math.Min(input.Count - at, 1 + random.Next(random.Next(4) == 0 ? 200 : 8));
        switch (random.Next(target.Tokens.Count > 0 ? 11 : 8))
        {
            case 0 when at < input.Count:
                input[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < input.Count:
                input[at] = (byte)random.Next(256);
                break;
            case 2:
                input.Insert(at, Telling[random.Next(Telling.Length)]);
                break;
            case 3:
                input.RemoveRange(at, length);
                break;
            case 4:
                input.InsertRange(random.Next(input.Count + 1), input.GetRange(at, length));
                break;
            case 5:
                var other = target.Seeds[random.Next(target.Seeds.Count)];
                var start = random.Next(other.Length + 1);
                input.InsertRange(at, other[start..Math.Min(other.Length, start + 1 + random.Next(200))]);
                break;
            case 6 when random.Next(3) == 0:
                input.RemoveRange(at, input.Count - at);
                break;
            case 7 when random.Next(3) == 0:
                Repeat(input, at, length, random);
                break;
            case > 7:
                input.InsertRange(at, target.Tokens[random.Next(target.Tokens.Count)]);
                break;
        }
    }

    private static void Repeat(List<byte> input, int at, int length, Random random)
    {
        var piece = input.GetRange(at, length);
        for (var times = length == 0 ? 0 : random.Next(LongestRepeat / length); times > 0; times--)
        {
            input.InsertRange(at, piece);
        }
    }
}
