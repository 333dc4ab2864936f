using ClauseAnalyzer.Classification;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Decides which old paragraph each new one answers to: an optimal assignment, then the parts of splits and merges.</summary>
internal sealed class ParagraphMatcher
{
    // Found by looking at pairs of real texts: below, pairs share the names of bodies and little else.
    private const double LeastWithinSection = 0.21;
    private const double LeastAcrossSections = 0.35;

    // Enough to settle a draw between like paragraphs, too little to outweigh words.
    private const double SameSectionBonus = 0.05;
    private const double SamePlaceBonus = 0.05;

    private readonly IReadOnlyList<ClassifiedParagraph> _older;
    private readonly IReadOnlyList<ClassifiedParagraph> _newer;
    private readonly SimilaritySpace _space;
    private readonly double[,] _similarities;

    public ParagraphMatcher(IReadOnlyList<ClassifiedParagraph> older, IReadOnlyList<ClassifiedParagraph> newer)
    {
        _older = older;
        _newer = newer;
        _space = new SimilaritySpace([.. older.Concat(newer).Select(paragraph => paragraph.Paragraph.Text)]);
        _similarities = new double[older.Count, newer.Count];
        for (var old = 0; old < older.Count; old++)
        {
            for (var @new = 0; @new < newer.Count; @new++)
            {
                _similarities[old, @new] = _space.Similarity(_space.Profiles[old], _space.Profiles[older.Count + @new]);
            }
        }
    }

    private static double LeastSimilarity(ClassifiedParagraph first, ClassifiedParagraph second) =>
        first.Paragraph.Section == second.Paragraph.Section ? LeastWithinSection : LeastAcrossSections;

    /// <summary>Finds the matches.</summary>
    /// <returns>By new, then old index. An old index twice is a split, a new index twice a merge.</returns>
    public IReadOnlyList<Match> Find()
    {
        var matches = Assign();
        new PartFinder(_space, _older.Count, _newer.Count).AddParts(matches);
        return [.. matches.OrderBy(match => match.New).ThenBy(match => match.Old)];
    }

    private List<Match> Assign()
    {
        var profits = new double[_older.Count, _newer.Count];
        for (var old = 0; old < _older.Count; old++)
        {
            for (var @new = 0; @new < _newer.Count; @new++)
            {
                var similarity = _similarities[old, @new];
                profits[old, @new] = similarity < LeastSimilarity(_older[old], _newer[@new]) ? 0 : similarity + Bonus(old, @new);
            }
        }

        return [.. OptimalAssignment.Solve(profits)
            .Select((@new, old) => (Old: old, New: @new)).Where(pair => pair.New >= 0)
            .Select(pair => new Match(pair.Old, pair.New, _similarities[pair.Old, pair.New]))];
    }

    private double Bonus(int old, int @new)
    {
        var distance = Math.Abs(((double)old / _older.Count) - ((double)@new / _newer.Count));
        var section = _older[old].Paragraph.Section == _newer[@new].Paragraph.Section ? SameSectionBonus : 0;
        return section + (SamePlaceBonus * (1 - distance));
    }
}
