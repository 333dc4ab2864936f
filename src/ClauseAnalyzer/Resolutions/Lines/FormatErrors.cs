using System.Globalization;

namespace ClauseAnalyzer.Resolutions.Lines;

/// <summary>The messages of files that cannot be read, each with its code, in one place.</summary>
internal static class FormatErrors
{
    private const int LongestReason = 120;

    public static ResolutionFormatException Empty(string source) =>
        new("RES101", $"{source}: expected the text of a resolution, found an empty file. Check that it was saved.");

    public static ResolutionFormatException Binary(string source) =>
        new("RES102", $"{source}: expected text, found binary data. Save the document as .txt, .md, .html, .docx or .pdf.");

    public static ResolutionFormatException TooLarge(string source, long limit) =>
        new("RES103", $"{source}: expected at most {limit.ToString(CultureInfo.InvariantCulture)} characters of text, found more. Split the file.");

    public static ResolutionFormatException DamagedWord(string source, Exception? inner) =>
        new("RES104", $"{source}: expected a Word document (.docx), found a damaged or foreign file. Open it in Word and save it again.", inner);

    public static ResolutionFormatException DamagedPdf(string source, Exception inner) =>
        new("RES106", $"{source}: expected a PDF, found a damaged or foreign file ({Reason(inner)}). Check that it opens in a viewer.", inner);

    public static ResolutionFormatException NoWords(string source) =>
        new("RES107", $"{source}: expected the text of a resolution, found no words. A scanned page needs text recognition first.");

    public static ResolutionFormatException DeepHtml(string source) =>
        new("RES108", $"{source}: expected a web page, found elements nested more than a thousand deep. Save the page as text.");

    public static ResolutionFormatException EncryptedPdf(string source, Exception inner) =>
        new("RES109", $"{source}: expected a PDF that opens without a password, found an encrypted one. Save it without its protection.", inner);

    public static ResolutionFormatException LimitedPdf(string source, string limit) =>
        new("RES110", $"{source}: expected the PDF of a resolution, found one that takes more than {limit}. Split the file, or print it to a new one.");

    // The words of a library in one short line.
    private static string Reason(Exception exception)
    {
        var reason = exception.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return reason.Length <= LongestReason ? reason : $"{reason[..LongestReason]} …";
    }
}
