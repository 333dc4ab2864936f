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

    private readonly TextProfile[] older = [.. space.Profiles.Take(olderCount)];
    private readonly TextProfile[] newer = [.. space.Profiles.Skip(olderCount).Take(newerCount)];

    private readonly SimilarityMeter meter = new(space);

    /// <summary>Adds splits, then merges.</summary>
    /// <param name="matches">At most one match an old and a new paragraph; parts are added, weak matches of parts taken away.</param>
    public void AddParts(List<Match> matches)
    {
        var holders = new WordHolders(space, older);
        foreach (var @new in Free(newerCount, matches, match => match.New))
        {
            var rest = matches.Where(match => match.New != @new).ToList();
            var old = WholeOf(newer[@new], older, holders, rest, match => match.Old, match => newer[match.New]);
            Add(old, @new, old >= 0, rest);
        }

        holders = new WordHolders(space, newer);
        foreach (var old in Free(olderCount, matches, match => match.Old))
        {
            var rest = matches.Where(match => match.Old != old).ToList();
            var @new = WholeOf(older[old], newer, holders, rest, match => match.New, match => older[match.Old]);

            // A paragraph that a split took a part of is spoken for.
            Add(old, @new, @new >= 0 && rest.TrueForAll(match => match.New != @new || rest.Count(other => other.Old == match.Old) == 1), rest);
        }

        void Add(int old, int @new, bool isPart, List<Match> rest)
        {
            if (isPart)
            {
                matches.Clear();
                matches.AddRange(rest);
                meter.Aim(older[old]);
                matches.Add(new Match(old, @new, meter.Against(newer[@new])));
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
        WordHolders holders,
        List<Match> matches,
        Func<Match, int> indexOfWhole,
        Func<Match, TextProfile> otherPart)
    {
        var places = holders.Of(part, SharedRuns.LeastInCommon);
        var whole = ByWords(part, places, wholes, matches, indexOfWhole, otherPart);
        return whole >= 0 ? whole : ByOpening(part, places, wholes, matches, indexOfWhole, otherPart);
    }

    private int ByWords(
        TextProfile part, IReadOnlyList<int> places, TextProfile[] wholes, List<Match> matches, Func<Match, int> indexOfWhole, Func<Match, TextProfile> otherPart)
    {
        var runs = places.Select(place => SharedRuns.Find(part, wholes[place], space.WeightOf)).ToList();
        var at = Enumerable.Range(0, runs.Count).OrderByDescending(index => runs[index].PartCoverage).FirstOrDefault(-1);
        if (at < 0 || runs[at].PartCoverage < LeastCoverage || runs[at].Words < LeastWords)
        {
            return -1;
        }

        var best = places[at];
        var isStock = runs.Where((_, index) => index != at)
            .Any(other => other.PartCoverage > MostCoverageElsewhere * runs[at].PartCoverage);
        var others = matches.Where(match => indexOfWhole(match) == best)
            .Select(match => SharedRuns.Find(otherPart(match), wholes[best], space.WeightOf)).ToList();
        return !isStock && others.Count > 0 && others.TrueForAll(other => runs[at].OverlapWith(other) <= MostOverlap) ? best : -1;
    }

    // A whole whose opening the part repeats; of several none, for then the words are stock.
    private static int ByOpening(
        TextProfile part, IReadOnlyList<int> places, TextProfile[] wholes, List<Match> matches, Func<Match, int> indexOfWhole, Func<Match, TextProfile> otherPart)
    {
        var found = -1;
        foreach (var place in places)
        {
            var others = matches.Where(match => indexOfWhole(match) == place).Select(otherPart).ToList();
            if (others.Count > 0 && RepeatedOpening.Fits(part, wholes[place], others))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = place;
            }
        }

        return found;
    }
}
