namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Finds paragraphs that came out of another (split) or went into another (merge) beside its own match.</summary>
internal sealed class PartFinder(SimilaritySpace space, int olderCount, int newerCount)
{
    // A part must lie mostly within the whole, in a place that the whole's own match has not used,
    // and in no other paragraph nearly as well: a phrase that stands in several is stock and shows no descent.
    private const double LeastCoverage = 0.6;
    private const double MostOverlap = 0.5;
    private const double MostCoverageElsewhere = 0.75;
    private const int LeastWords = 6;

    // A pair weaker than this gives way when the paragraph turns out to be a part of another.
    private const double WeakPair = 0.3;

    private readonly TextProfile[] _older = [.. space.Profiles.Take(olderCount)];
    private readonly TextProfile[] _newer = [.. space.Profiles.Skip(olderCount).Take(newerCount)];

    /// <summary>Adds splits, then merges.</summary>
    /// <param name="matches">At most one match an old and a new paragraph; parts are added, weak matches of parts taken away.</param>
    public void AddParts(List<Match> matches)
    {
        foreach (var @new in Free(newerCount, matches, match => match.New))
        {
            var rest = matches.Where(match => match.New != @new).ToList();
            var old = WholeOf(_newer[@new], _older, rest, match => match.Old, match => _newer[match.New]);
            Add(old, @new, old >= 0, rest);
        }

        foreach (var old in Free(olderCount, matches, match => match.Old))
        {
            var rest = matches.Where(match => match.Old != old).ToList();
            var @new = WholeOf(_older[old], _newer, rest, match => match.New, match => _older[match.Old]);

            // A paragraph that a split took a part of is spoken for.
            Add(old, @new, @new >= 0 && rest.TrueForAll(match => match.New != @new || rest.Count(other => other.Old == match.Old) == 1), rest);
        }

        void Add(int old, int @new, bool isPart, List<Match> rest)
        {
            if (isPart)
            {
                matches.Clear();
                matches.AddRange(rest);
                matches.Add(new Match(old, @new, space.Similarity(_older[old], _newer[@new])));
            }
        }
    }

    // Indices without a match, or with one so weak that it may be given up.
    private static List<int> Free(int count, List<Match> matches, Func<Match, int> indexOf)
    {
        var taken = matches.Where(match => match.Similarity >= WeakPair).Select(indexOf).ToHashSet();
        return [.. Enumerable.Range(0, count).Where(index => !taken.Contains(index))];
    }

    // The one text that a part came out of or went into, or -1. It must have a match of its own already, in other words.
    private int WholeOf(
        TextProfile part,
        TextProfile[] wholes,
        List<Match> matches,
        Func<Match, int> indexOfWhole,
        Func<Match, TextProfile> otherPart)
    {
        var runs = wholes.Select(whole => SharedRuns.Find(part, whole, space.WeightOf)).ToList();
        var best = Enumerable.Range(0, runs.Count).OrderByDescending(index => runs[index].PartCoverage).FirstOrDefault(-1);
        if (best < 0 || runs[best].PartCoverage < LeastCoverage || runs[best].Words < LeastWords)
        {
            return -1;
        }

        var isStock = runs.Where((_, index) => index != best)
            .Any(other => other.PartCoverage > MostCoverageElsewhere * runs[best].PartCoverage);
        var others = matches.Where(match => indexOfWhole(match) == best)
            .Select(match => SharedRuns.Find(otherPart(match), wholes[best], space.WeightOf)).ToList();
        return !isStock && others.Count > 0 && others.TrueForAll(other => runs[best].OverlapWith(other) <= MostOverlap) ? best : -1;
    }
}
