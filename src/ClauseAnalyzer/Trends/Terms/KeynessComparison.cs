using ClauseAnalyzer.Trends.Statistics;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Compares documents of one set, with the whole set as prior.</summary>
internal sealed class KeynessComparison
{
    private const double SameSize = 0.6;

    private readonly TermCorpus _corpus;
    private readonly Dictionary<Ngram, (int Count, int Documents)> _totals;
    private readonly int _perSide;
    private readonly int _leastCount;
    private readonly double _words;

    /// <summary>Counts the set.</summary>
    /// <param name="documents">All documents; they are numbered from 0.</param>
    /// <param name="perSide">Rows kept for each direction.</param>
    /// <param name="leastCount">Occurrences in both sides together that a term needs.</param>
    public KeynessComparison(IReadOnlyList<TrendDocument> documents, int perSide, int leastCount)
    {
        _corpus = new TermCorpus(documents);
        _totals = _corpus.Totals();
        _perSide = perSide;
        _leastCount = leastCount;
        _words = Enumerable.Range(0, documents.Count).Sum(document => (double)_corpus.LengthOf(document));
    }

    /// <summary>Compares two groups of documents.</summary>
    public IReadOnlyList<KeynessRow> Between(IReadOnlyList<int> reference, IReadOnlyList<int> target, string referenceName, string targetName)
    {
        var (inReference, referenceWords) = Count(reference);
        var (inTarget, targetWords) = Count(target);
        if (referenceWords == 0 || targetWords == 0)
        {
            return [];
        }

        var rows = inReference.Keys.Union(inTarget.Keys)
            .Select(phrase => (Phrase: phrase, Reference: inReference.GetValueOrDefault(phrase), Target: inTarget.GetValueOrDefault(phrase)))
            .Where(counts => counts.Reference + counts.Target >= _leastCount)
            .Select(counts => (counts.Phrase, Row: Row(counts.Phrase, (counts.Reference, referenceWords), (counts.Target, targetWords)) with
            {
                Reference = referenceName,
                Target = targetName,
            }))
            .OrderByDescending(line => Math.Abs(line.Row.Z)).ThenByDescending(line => line.Phrase.Length).ThenBy(line => line.Row.Term, StringComparer.Ordinal)
            .ToList();
        return [.. Strongest(rows.Where(line => line.Row.Z > 0)), .. Strongest(rows.Where(line => line.Row.Z <= 0)).Reverse()];
    }

    // Phrases that share words and occur about as often are cut from one longer wording; the strongest tells it.
    private IReadOnlyList<KeynessRow> Strongest(IEnumerable<(Ngram Phrase, KeynessRow Row)> lines)
    {
        var kept = new List<(Ngram Phrase, KeynessRow Row)>();
        foreach (var line in lines)
        {
            if (!kept.Exists(other => AreOfOneSize(other.Row, line.Row) && _corpus.Overlap(other.Phrase, line.Phrase)))
            {
                kept.Add(line);
            }

            if (kept.Count == _perSide)
            {
                break;
            }
        }

        return [.. kept.Select(line => line.Row)];
    }

    private static bool AreOfOneSize(KeynessRow first, KeynessRow second)
    {
        var (one, other) = first.Z > 0 ? (first.CountTarget, second.CountTarget) : (first.CountReference, second.CountReference);
        return Math.Min(one, other) >= SameSize * Math.Max(one, other);
    }

    private (Dictionary<Ngram, int> Counts, int Words) Count(IReadOnlyList<int> documents)
    {
        var counts = new Dictionary<Ngram, int>();
        foreach (var (phrase, count) in documents.SelectMany(_corpus.CountsOf))
        {
            counts[phrase] = counts.GetValueOrDefault(phrase) + count;
        }

        return (counts, documents.Sum(_corpus.LengthOf));
    }

    private KeynessRow Row(Ngram phrase, (int Count, int Words) reference, (int Count, int Words) target)
    {
        // The prior speaks as loud as one average text of the set.
        var priorWords = _words / _corpus.DocumentCount;
        var (total, documents) = _totals[phrase];
        var (logOdds, z) = KeynessStatistics.LogOdds(target, reference, (total * (priorWords / _words), priorWords));
        return new KeynessRow(
            "",
            "",
            _corpus.NameOf(phrase),
            reference.Count,
            target.Count,
            Math.Round(logOdds, 4),
            Math.Round(z, 4),
            Math.Round(KeynessStatistics.LogLikelihood(target, reference), 4),
            Math.Round(KeynessStatistics.LogRatio(target, reference), 4),
            documents);
    }
}
