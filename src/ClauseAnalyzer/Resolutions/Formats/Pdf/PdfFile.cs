using ClauseAnalyzer.Resolutions.Lines;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>
/// Reads the pages of a PDF under limits. The file is foreign code's input, and may be made to take long or to nest
/// deep; so it is read on a thread of its own, with room for deep nesting, which is left behind where it does not end.
/// </summary>
internal static class PdfFile
{
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private const int StackSize = 16 << 20;

    // PdfPig's letters in memory take some hundred bytes each.
    private const long MostLetters = 16L << 20;

    /// <summary>Reads the pages of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="source">Its name for messages.</param>
    /// <param name="maxCharacters">The largest text.</param>
    /// <param name="read">What to make of each page.</param>
    public static List<T> ReadPages<T>(byte[] bytes, string source, long maxCharacters, Func<PdfPage, T> read)
    {
        var budget = new PdfBudget(Math.Min(maxCharacters, MostLetters));
        List<T>? pages = null;
        Exception? failure = null;
        var thread = new Thread(() => pages = Try(() => ReadPages(bytes, budget, read), out failure), StackSize) { IsBackground = true, Name = "PDF" };
        thread.Start();
        if (!thread.Join(LongestReading))
        {
            budget.End();
            thread.Join(Grace);
            throw FormatErrors.LimitedPdf(source, $"{LongestReading.TotalSeconds} seconds of reading");
        }

        return pages ?? throw ErrorOf(source, failure!);
    }

    private static List<T> ReadPages<T>(byte[] bytes, PdfBudget budget, Func<PdfPage, T> read)
    {
        var options = new ParsingOptions { FilterProvider = new PdfFilters(budget), SkipMissingFonts = true, UseLenientParsing = true };
        using var document = PdfDocument.Open(bytes, options);
        if (document.NumberOfPages > PdfBudget.MostPages)
        {
            throw new PdfLimitException($"{PdfBudget.MostPages} pages");
        }

        document.AddPageFactory<PdfPage, PdfPageFactory>();
        var pages = new List<T>(document.NumberOfPages);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            budget.StartPage();
            pages.Add(read(document.GetPage<PdfPage>(number)));
        }

        return pages;
    }

    // Whatever a damaged file makes PdfPig throw, and it throws of all kinds, is a damaged file.
    private static List<T>? Try<T>(Func<List<T>> read, out Exception? failure)
    {
        try
        {
            failure = null;
            return read();
        }
        catch (Exception exception)
        {
            failure = exception;
            return null;
        }
    }

    private static ResolutionFormatException ErrorOf(string source, Exception failure)
    {
        var limit = failure as PdfLimitException ?? failure.InnerException as PdfLimitException;
        return limit is not null ? FormatErrors.LimitedPdf(source, limit.Limit)
            : failure is PdfDocumentEncryptedException ? FormatErrors.EncryptedPdf(source, failure)
            : FormatErrors.DamagedPdf(source, failure);
    }
}
