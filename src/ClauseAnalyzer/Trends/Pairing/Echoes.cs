using ClauseAnalyzer.Classification;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Finds for each paragraph of a text its best match in any earlier text, where no descent is known.</summary>
internal sealed class Echoes
{
    // Among many texts some paragraph is always a little alike, so this asks for more than a comparison of two does.
    private const double LeastSimilarity = 0.3;

    // Two paragraphs that echo different parts of one old paragraph share few of its words.
    private const double MostOverlapOfParts = 0.5;

    private readonly SimilaritySpace _space;
    private readonly NearestTexts _earlierTexts;
    private readonly List<ClassifiedParagraph> _paragraphs;
    private readonly double[] _overlap;
    private int _read;

    /// <summary>Prepares the search.</summary>
    /// <param name="documents">All texts of the trend, in order of date.</param>
    public Echoes(IReadOnlyList<TrendDocument> documents)
    {
        _paragraphs = [.. documents.SelectMany(document => document.Paragraphs)];
        _space = new SimilaritySpace([.. _paragraphs.Select(paragraph => paragraph.Paragraph.Text)]);
        _earlierTexts = new NearestTexts(_space);
        _overlap = new double[_paragraphs.Count];
    }

    /// <summary>Passes over a text: from now on it is an earlier one.</summary>
    /// <param name="document">The next text in order.</param>
    public void PassOver(TrendDocument document)
    {
        for (var last = _read + document.Paragraphs.Count; _read < last; _read++)
        {
            _earlierTexts.Add(_space.Profiles[_read]);
        }
    }

    /// <summary>Looks for the next text's paragraphs among those passed over.</summary>
    /// <param name="document">The next text in order, not passed over yet.</param>
    /// <returns>One pair a paragraph, in order: added where nothing earlier is like it. Nothing is dropped, moved, strengthened or softened between texts that do not descend from each other.</returns>
    public LineageResult Of(TrendDocument document)
    {
        var matches = document.Paragraphs.Select((_, index) => Find(_read + index)).ToList();
        var splits = matches.OfType<Match>().GroupBy(match => match.Old)
            .Where(IsInParts).Select(group => group.Key).ToList();
        var pairs = document.Paragraphs.Select((paragraph, index) => matches[index] is { } match
            ? Describe(match, paragraph, splits.IndexOf(match.Old))
            : new LineagePair { Status = LineageStatus.Added, New = paragraph }).ToList();
        return new LineageResult(pairs, LineageSummary.Of(pairs));
    }

    private Match? Find(int number)
    {
        var near = _earlierTexts.Find(_space.Profiles[number], 1, _overlap);
        return near.Count > 0 && near[0].Similarity >= LeastSimilarity
            ? new Match(near[0].Number, number, near[0].Similarity)
            : null;
    }

    private bool IsInParts(IGrouping<int, Match> group)
    {
        var runs = group.Select(match => SharedRuns.Find(_space.Profiles[match.New], _space.Profiles[match.Old], _space.WeightOf)).ToList();
        return runs.Count > 1 && runs.TrueForAll(part => runs.TrueForAll(other =>
            ReferenceEquals(part, other) || part.OverlapWith(other) <= MostOverlapOfParts));
    }

    private LineagePair Describe(Match match, ClassifiedParagraph paragraph, int split)
    {
        var old = _paragraphs[match.Old];
        var status = split >= 0 ? LineageStatus.Split
            : PairChanges.HaveSameWords(old, paragraph) ? LineageStatus.Kept
            : LineageStatus.Reworded;
        var pair = PairChanges.Describe(old, paragraph, status, split >= 0 ? split + 1 : null, match.Similarity);
        return pair.ForceChange is ForceChange.Strengthened or ForceChange.Softened
            ? pair with { ForceChange = ForceChange.Different }
            : pair;
    }
}
