namespace ClauseAnalyzer.Charts;

/// <summary>Puts numbers into sentences for readers who cannot see the chart.</summary>
internal static class ChartSummary
{
    private const int MostSentences = 40;

    /// <summary>The sentences, one after the other; beyond forty the rest is counted.</summary>
    public static string Join(IEnumerable<string> sentences)
    {
        var all = sentences.ToList();
        var shown = string.Join(" ", all.Take(MostSentences).Select(sentence => sentence + "."));
        return all.Count <= MostSentences ? shown : $"{shown} And {Scales.NumberText.Count(all.Count - MostSentences)} more.";
    }
}
