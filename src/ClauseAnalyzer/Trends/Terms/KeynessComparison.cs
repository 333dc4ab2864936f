using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Compares documents of one set, with the whole set as prior.</summary>
/// <remarks>
/// The prior speaks as loud as the smaller side: a louder one would drown it, a softer one would leave rare terms to
/// chance where both sides are long.
/// </remarks>
/// <param name="corpus">The terms of the whole set.</param>
/// <param name="perSide">Rows kept for each direction.</param>
internal sealed class KeynessComparison(TermCorpus corpus, int perSide)
{
    // Two texts give no reason to speak of a term that they use twice together.
    private const int LeastCount = 3;
    private const double SameSize = 0.6;

    /// <summary>Compares two groups of documents.</summary>
    /// <returns>By falling z; empty where a side has no words.</returns>
    public IReadOnlyList<KeynessRow> Between(KeynessSide reference, KeynessSide target)
    {
        var (inReference, referenceWords) = Count(reference);
        var (inTarget, targetWords) = Count(target);
        if (referenceWords == 0 || targetWords == 0)
        {
            return [];
        }

        var lines = inReference.Keys.Union(inTarget.Keys)
            .Select(term => (Term: term, Reference: inReference.GetValueOrDefault(term), Target: inTarget.GetValueOrDefault(term)))
            .Where(counts => counts.Reference + counts.Target >= LeastCount)
            .Select(counts => (counts.Term, Row: Row(counts.Term, (counts.Reference, referenceWords), (counts.Target, targetWords)) with
            {
                Reference = reference.Name,
                Target = target.Name,
            }))
            .OrderByDescending(line => Math.Abs(line.Row.Z)).ThenByDescending(line => corpus.Terms[line.Term].Length).ThenBy(line => line.Term)
            .ToList();
        return [.. Strongest(lines.Where(line => line.Row.Z > 0)), .. Strongest(lines.Where(line => line.Row.Z <= 0)).Reverse()];
    }

    /// <summary>How many terms a comparison of two groups looks at, shown or not.</summary>
    public int LookedAt(KeynessSide reference, KeynessSide target)
    {
        var (inReference, _) = Count(reference);
        var (inTarget, _) = Count(target);
        return inReference.Keys.Union(inTarget.Keys).Count(term => inReference.GetValueOrDefault(term) + inTarget.GetValueOrDefault(term) >= LeastCount);
    }

    // Terms that share words and occur about as often are cut from one longer wording; the strongest tells it.
    private IReadOnlyList<KeynessRow> Strongest(IEnumerable<(int Term, KeynessRow Row)> lines)
    {
        var kept = new List<(int Term, KeynessRow Row)>();
        foreach (var line in lines)
        {
            if (!kept.Exists(other => AreOfOneSize(other.Row, line.Row) && corpus.Overlap(other.Term, line.Term)))
            {
                kept.Add(line);
            }

            if (kept.Count == perSide)
            {
                break;
            }
        }

        return [.. kept.Select(line => line.Row with { Term = corpus.NameOf(line.Term) })];
    }

    private static bool AreOfOneSize(KeynessRow first, KeynessRow second)
    {
        var (one, other) = first.Z > 0 ? (first.CountTarget, second.CountTarget) : (first.CountReference, second.CountReference);
        return Math.Min(one, other) >= SameSize * Math.Max(one, other);
    }

    private (Dictionary<int, int> Counts, int Words) Count(KeynessSide side)
    {
        var counts = new Dictionary<int, int>();
        foreach (var (term, count) in side.Documents.SelectMany(corpus.CountsOf))
        {
            counts[term] = counts.GetValueOrDefault(term) + count;
        }

        return (counts, side.Documents.Sum(corpus.Text.LengthOf));
    }

    private KeynessRow Row(int term, (int Count, int Words) reference, (int Count, int Words) target)
    {
        double words = Math.Min(reference.Words, target.Words);
        var (logOdds, z) = KeynessStatistics.LogOdds(target, reference, (corpus.Terms[term].Count * (words / corpus.Text.TotalLength), words));
        return new KeynessRow(
            "",
            "",
            "",
            reference.Count,
            target.Count,
            Math.Round(logOdds, 4),
            Math.Round(z, 4),
            Math.Round(KeynessStatistics.LogLikelihood(target, reference), 4),
            Math.Round(KeynessStatistics.LogRatio(target, reference), 4),
            corpus.Terms[term].Documents);
    }
}
