namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>
/// What may be spent on one PDF: unpacked bytes, letters and steps. A file of a few kilobytes can unpack to any
/// size, and can draw the same form any number of times. One reading thread spends; another may end the reading.
/// </summary>
/// <param name="maxLetters">The most letters of the document.</param>
internal sealed class PdfBudget(long maxLetters)
{
    public const int MostPages = 10_000;
    public const long MostUnpacked = 512L << 20;

    // What is drawn on a page stands in memory as a whole, some twenty bytes for one of the page's.
    public const long MostUnpackedOfAPage = 32L << 20;
    public const long MostStepsOfAPage = 8L << 20;
    public const int MostLettersOfAPage = 1 << 20;

    private volatile bool isEnded;
    private long unpacked;
    private long unpackedOfPage;
    private long steps;
    private long letters;
    private int lettersOfPage;

    /// <summary>How many bytes may still be unpacked.</summary>
    public long BytesLeft => Math.Min(MostUnpacked - unpacked, MostUnpackedOfAPage - unpackedOfPage);

    /// <summary>Ends the reading at its next step.</summary>
    public void End() => isEnded = true;

    public void StartPage()
    {
        unpackedOfPage = 0;
        steps = 0;
        lettersOfPage = 0;
        Check();
    }

    public void SpendBytes(long count)
    {
        unpacked += count;
        unpackedOfPage += count;
        if (unpackedOfPage > MostUnpackedOfAPage)
        {
            throw new PdfLimitException($"{MostUnpackedOfAPage >> 20} MB of unpacked data for one page");
        }

        if (unpacked > MostUnpacked)
        {
            throw new PdfLimitException($"{MostUnpacked >> 20} MB of unpacked data");
        }

        Check();
    }

    public void SpendStep()
    {
        if (++steps > MostStepsOfAPage)
        {
            throw new PdfLimitException($"{MostStepsOfAPage >> 20} million drawing steps on one page");
        }

        Check();
    }

    public void SpendLetters(int count)
    {
        letters += count;
        lettersOfPage += count;
        if (lettersOfPage > MostLettersOfAPage)
        {
            throw new PdfLimitException("a million letters on one page");
        }

        if (letters > maxLetters)
        {
            throw new PdfLimitException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{maxLetters} letters"));
        }

        Check();
    }

    private void Check()
    {
        if (isEnded)
        {
            throw new OperationCanceledException();
        }
    }
}
