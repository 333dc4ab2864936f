namespace ClauseAnalyzer.Charts;

/// <summary>Puts numbers into sentences for readers who cannot see the chart.</summary>
internal static class ChartSummary
{
    private const int MostSentences = 40;

    /// <summary>The sentences, one after the other; beyond forty it says that there are more.</summary>
    public static string Join(IEnumerable<string> sentences)
    {
        var shown = sentences.Take(MostSentences + 1).Select(sentence => sentence + ".").ToList();
        return shown.Count <= MostSentences ? string.Join(" ", shown) : string.Join(" ", shown.Take(MostSentences)) + " And more.";
    }
}
