using ClauseAnalyzer.Learning;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Picks the phrases whose rates differ most between documents.</summary>
internal sealed class TermChooser(TermCorpus corpus)
{
    private const int LeastDocuments = 2;

    // A phrase that mostly stands within one longer phrase ("human" in "human rights") is told by that one.
    private const double MostWithinLonger = 0.6;

    // Less than twice a document, and a line over the documents shows accidents; large sets need not wait for that.
    private readonly int _leastCount = Math.Clamp(2 * corpus.DocumentCount, 4, 50);

    /// <summary>Picks phrases.</summary>
    /// <param name="count">At most so many.</param>
    /// <returns>By falling G2 over documents; no two share half their words.</returns>
    public IReadOnlyList<string> Choose(int count)
    {
        var totals = corpus.Totals();
        var withinLonger = WithinLonger(totals);
        var candidates = totals
            .Where(total => total.Value.Count >= _leastCount && total.Value.Documents >= LeastDocuments && !withinLonger.Contains(total.Key))
            .Select(total => total.Key).ToHashSet();
        var ranked = Unevenness(candidates, totals)
            .Select(candidate => (Phrase: candidate.Key, Name: corpus.NameOf(candidate.Key), Unevenness: Math.Round(candidate.Value, 6)))
            .OrderByDescending(candidate => candidate.Unevenness).ThenBy(candidate => candidate.Name, StringComparer.Ordinal);

        var chosen = new List<(Ngram Phrase, string Name)>();
        foreach (var (phrase, name, _) in ranked)
        {
            if (chosen.Count < count && !chosen.Exists(other => corpus.Overlap(other.Phrase, phrase)))
            {
                chosen.Add((phrase, name));
            }
        }

        return [.. chosen.Select(choice => choice.Name)];
    }

    private HashSet<Ngram> WithinLonger(Dictionary<Ngram, (int Count, int Documents)> totals) =>
    [
        .. totals.Where(longer => longer.Value.Count >= _leastCount)
            .SelectMany(longer => corpus.PartsOf(longer.Key).Where(part => longer.Value.Count >= MostWithinLonger * totals[part].Count)),
    ];

    // G2 of the counts against one rate for all documents: 2 sum of count times ln(count / expected).
    private Dictionary<Ngram, double> Unevenness(HashSet<Ngram> candidates, Dictionary<Ngram, (int Count, int Documents)> totals)
    {
        var words = Enumerable.Range(0, corpus.DocumentCount).Sum(document => (double)corpus.LengthOf(document));
        var unevenness = candidates.ToDictionary(phrase => phrase, _ => 0.0);
        for (var document = 0; document < corpus.DocumentCount; document++)
        {
            foreach (var (phrase, count) in corpus.CountsOf(document).Where(phrase => candidates.Contains(phrase.Key)))
            {
                var expected = totals[phrase].Count * (corpus.LengthOf(document) / words);
                unevenness[phrase] += 2 * count * DeterministicMath.Log(count / expected);
            }
        }

        return unevenness;
    }
}
