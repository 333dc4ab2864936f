using ClauseAnalyzer.Classification;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Finds for each paragraph of a text its best match in any earlier text, where no descent is known. Immutable; safe across threads, each with a <see cref="SearchRoom"/> of its own.</summary>
internal sealed class Echoes
{
    // Among many texts some paragraph is always a little alike, so this asks for more than a comparison of two does.
    private const double LeastSimilarity = 0.3;

    // Two paragraphs that echo different parts of one old paragraph share few of its words.
    private const double MostOverlapOfParts = 0.5;

    private readonly SimilaritySpace space;
    private readonly NearestTexts texts;
    private readonly List<ClassifiedParagraph> paragraphs;
    private readonly int[] firsts;

    /// <summary>Prepares the search.</summary>
    /// <param name="documents">All texts of the trend, in order of date.</param>
    public Echoes(IReadOnlyList<TrendDocument> documents)
    {
        paragraphs = [.. documents.SelectMany(document => Lineage.TakingPart(document.Paragraphs))];
        space = new SimilaritySpace([.. paragraphs.Select(paragraph => paragraph.Paragraph.Text)]);
        texts = new NearestTexts(space, space.Profiles);
        firsts = new int[documents.Count];
        for (var document = 1; document < documents.Count; document++)
        {
            firsts[document] = firsts[document - 1] + Lineage.TakingPart(documents[document - 1].Paragraphs).Count;
        }
    }

    /// <summary>Room for the searches of one thread.</summary>
    public SearchRoom NewRoom() => texts.NewRoom();

    /// <summary>Looks for a text's paragraphs among those of earlier texts.</summary>
    /// <param name="document">Its place among the texts of the trend.</param>
    /// <param name="room">Room of this thread alone.</param>
    /// <returns>One pair a preambular or operative paragraph, in order: added where nothing earlier is like it. Nothing is dropped, moved, strengthened or softened between texts that do not descend from each other.</returns>
    public LineageResult Of(int document, SearchRoom room)
    {
        var first = firsts[document];
        var count = (document + 1 < firsts.Length ? firsts[document + 1] : paragraphs.Count) - first;
        var matches = Enumerable.Range(first, count).Select(number => Find(number, first, room)).ToList();
        var splits = matches.OfType<Match>().GroupBy(match => match.Old)
            .Where(IsInParts).Select(group => group.Key).ToList();
        var pairs = matches.Select((found, index) => found is { } match
            ? Describe(match, splits.IndexOf(match.Old))
            : new LineagePair { Status = LineageStatus.Added, New = paragraphs[first + index] }).ToList();
        return new LineageResult(pairs, LineageSummary.Of(pairs));
    }

    private Match? Find(int number, int before, SearchRoom room)
    {
        var near = texts.Find(space.Profiles[number], 1, LeastSimilarity, before, room);
        return near.Count > 0 ? new Match(near[0].Number, number, near[0].Similarity) : null;
    }

    private bool IsInParts(IGrouping<int, Match> group)
    {
        if (group.Skip(1).Any())
        {
            var runs = group.Select(match => SharedRuns.Find(space.Profiles[match.New], space.Profiles[match.Old], space.WeightOf)).ToList();
            return runs.TrueForAll(part => runs.TrueForAll(other => ReferenceEquals(part, other) || part.OverlapWith(other) <= MostOverlapOfParts));
        }

        return false;
    }

    private LineagePair Describe(Match match, int split)
    {
        var (old, @new) = (paragraphs[match.Old], paragraphs[match.New]);
        var status = split >= 0 ? LineageStatus.Split
            : PairChanges.HaveSameWords(old, @new) ? LineageStatus.Kept
            : LineageStatus.Reworded;
        var pair = PairChanges.Describe(old, @new, status, split >= 0 ? split + 1 : null, match.Similarity, null);
        return pair.ForceChange is ForceChange.Strengthened or ForceChange.Softened
            ? pair with { ForceChange = ForceChange.Different }
            : pair;
    }
}
