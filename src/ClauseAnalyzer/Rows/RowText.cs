using System.Text;

namespace ClauseAnalyzer.Rows;

/// <summary>From the bytes of a row file to its characters.</summary>
internal static class RowText
{
    /// <summary>Stands where bytes were not UTF-8. A noncharacter, so that a replacement character that was in the file already stays one.</summary>
    public const char BadByte = '\uFFFF';

    private static readonly Encoding Utf8 = Encoding.GetEncoding(
        "utf-8", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(BadByte.ToString()));

    /// <summary>Opens a stream of UTF-8, or of UTF-16 with a byte order mark.</summary>
    public static TextReader Open(Stream stream, bool isGzip)
    {
        var plain = isGzip ? new CompleteGzipStream(stream) : stream;
        return new StreamReader(plain, Utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
    }

    /// <summary>What makes a record unreadable as text; null when nothing does.</summary>
    public static (string Code, string Reason)? ProblemIn(ReadOnlySpan<char> record) =>
        record.IndexOfAny('\0', BadByte) switch
        {
            < 0 => null,
            var at => record[at] == '\0' ? RowErrors.NulCharacter() : RowErrors.BadBytes(),
        };
}
