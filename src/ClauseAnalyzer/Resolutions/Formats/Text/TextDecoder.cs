using System.Text;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Formats.Text;

/// <summary>Turns the bytes of a text file into a string: UTF-8, UTF-16 or Windows-1252, with or without byte order mark.</summary>
internal static class TextDecoder
{
    private const int SampleSize = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Windows-1252 where it differs from Latin-1, bytes 0x80 to 0x9F; the five bytes it leaves open stay as they are.</summary>
    private const string Upper1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static string Decode(byte[] bytes, string source)
    {
        var text = DecodeAny(bytes, source);
        ThrowIfBinary(text, source);
        return text;
    }

    /// <summary>The fewest characters that a file can hold, counted in one pass over its bytes.</summary>
    /// <param name="path">The file.</param>
    public static long CountCharacters(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 20];
        var (bytes, opening) = (0L, 0L);
        var isUtf16 = false;
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            isUtf16 = isUtf16 || (bytes == 0 && (buffer is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || buffer.AsSpan(0, Math.Min(read, SampleSize)).Contains((byte)0)));
            bytes += read;
            foreach (var value in buffer.AsSpan(0, read))
            {
                // In UTF-8 every byte but those of this form opens a character.
                opening += (value & 0xC0) == 0x80 ? 0 : 1;
            }
        }

        return isUtf16 ? bytes / 2 : opening;
    }

    /// <summary>Refuses a text with control characters that no text carries.</summary>
    public static void ThrowIfBinary(string text, string source)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character == '\0')
            {
                throw FormatErrors.Binary(source);
            }

            if (character < ' ' && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A'))
            {
                controls++;
            }
        }

        // A stray control character comes with pasting; one in a hundred does not.
        if (controls > 4 + (text.Length / 100))
        {
            throw FormatErrors.Binary(source);
        }
    }

    private static string DecodeAny(byte[] bytes, string source)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return DecodeUtf8(bytes.AsSpan(3));
        }

        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes.AsSpan(2));
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        }

        var (even, odd) = ZeroBytes(bytes);
        var enough = Math.Max(2, Math.Min(bytes.Length, SampleSize) / 4);
        return (even, odd) switch
        {
            (0, 0) => DecodeUtf8(bytes),
            (0, _) when odd >= enough => Encoding.Unicode.GetString(bytes),
            (_, 0) when even >= enough => Encoding.BigEndianUnicode.GetString(bytes),
            _ => throw FormatErrors.Binary(source),
        };
    }

    // UTF-16 without a mark: the zero bytes of Latin letters stand all at odd places (little-endian) or all at even ones.
    private static (int Even, int Odd) ZeroBytes(byte[] bytes)
    {
        var (even, odd) = (0, 0);
        for (var index = 0; index < Math.Min(bytes.Length, SampleSize); index++)
        {
            if (bytes[index] == 0)
            {
                (even, odd) = index % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
            }
        }

        return (even, odd);
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return DecodeWindows1252(bytes);
        }
    }

    private static string DecodeWindows1252(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[bytes.Length];
        for (var index = 0; index < bytes.Length; index++)
        {
            var value = bytes[index];
            characters[index] = value is >= 0x80 and <= 0x9F ? Upper1252[value - 0x80] : (char)value;
        }

        return new string(characters);
    }
}
