using System.Buffers;
using System.Text;

namespace ClauseAnalyzer.Rows;

/// <summary>From the bytes of a row file to its characters.</summary>
internal static class RowText
{
    /// <summary>Stands where bytes were not of the encoding. A noncharacter, so that a replacement character that was in the file already stays one.</summary>
    public const char BadByte = '\uFFFF';

    // How many bytes are looked at for a guess.
    private const int Sampled = 1 << 20;

    private static readonly DecoderReplacementFallback Marked = new(BadByte.ToString());
    private static readonly Encoding Utf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, Marked);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // Bytes below a space that no text holds, and those that Windows-1252 leaves free.
    private static readonly SearchValues<byte> NoText =
        SearchValues.Create([.. Enumerable.Range(0, 32).Except([9, 10, 12, 13]).Select(value => (byte)value), 0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    /// <summary>Opens a stream of UTF-8, of UTF-16 with a byte order mark, or of an encoding that is given or guessed.</summary>
    /// <param name="stream">The bytes; closed with the reader.</param>
    /// <param name="isGzip">Whether they are gzipped.</param>
    /// <param name="given">The encoding; null to guess.</param>
    /// <param name="guessed">The name of an encoding that was guessed; null when none had to be.</param>
    public static TextReader Open(Stream stream, bool isGzip, Encoding? given, out string? guessed)
    {
        guessed = null;
        var isFile = stream.CanSeek;
        var plain = isGzip ? new CompleteGzipStream(stream) : stream;
        if (given is not null)
        {
            var marking = (Encoding)given.Clone();
            marking.DecoderFallback = Marked;
            return ReaderOf(plain, marking);
        }

        var sample = new SampledStream(plain, isFile ? Sampled : 1 << 16, isFile);
        if (!IsWindows1252(sample.Sample))
        {
            return ReaderOf(sample, Utf8);
        }

        guessed = "Windows-1252";
        return ReaderOf(sample, Windows1252);
    }

    /// <summary>What makes a record unreadable as text; null when nothing does.</summary>
    public static (string Code, string Reason)? ProblemIn(ReadOnlySpan<char> record) =>
        record.IndexOfAny('\0', BadByte) switch
        {
            < 0 => null,
            var at => record[at] == '\0' ? RowErrors.NulCharacter() : RowErrors.BadBytes(),
        };

    private static StreamReader ReaderOf(Stream stream, Encoding encoding) =>
        new(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);

    /// <summary>Whether bytes are no UTF-8 but might be Windows-1252. A stray byte in a text that has whole characters of UTF-8 is damage.</summary>
    private static bool IsWindows1252(ReadOnlySpan<byte> sample)
    {
        if (System.Text.Unicode.Utf8.IsValid(sample) || sample is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || sample.ContainsAny(NoText))
        {
            return false;
        }

        var (whole, broken) = (0, 0);
        var rest = sample[sample.IndexOfAnyExceptInRange((byte)0, (byte)0x7F)..];
        while (rest.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(rest, out var rune, out var taken);
            whole += status == OperationStatus.Done && !rune.IsAscii ? 1 : 0;
            // A character that the sample's end cuts through says nothing.
            broken += status == OperationStatus.InvalidData ? 1 : 0;
            rest = rest[taken..];
        }

        return broken > whole;
    }
}
