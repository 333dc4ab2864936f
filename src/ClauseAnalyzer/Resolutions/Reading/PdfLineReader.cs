namespace ClauseAnalyzer.Resolutions.Reading;

internal static class PdfLineReader
{
    public static SourceText Read(string path, ReaderOptions options) => throw FormatErrors.NoPdfProgram(options.PdfTextProgram, null);
}
