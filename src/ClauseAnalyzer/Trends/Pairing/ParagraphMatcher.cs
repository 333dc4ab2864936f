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

    private readonly IReadOnlyList<ClassifiedParagraph> older;
    private readonly IReadOnlyList<ClassifiedParagraph> newer;
    private readonly SimilaritySpace space;

    /// <summary>Measures the paragraphs of two texts.</summary>
    public ParagraphMatcher(IReadOnlyList<ClassifiedParagraph> older, IReadOnlyList<ClassifiedParagraph> newer)
    {
        this.older = older;
        this.newer = newer;
        space = new SimilaritySpace([.. older.Concat(newer).Select(paragraph => paragraph.Paragraph.Text)]);
    }

    private static double LeastSimilarity(ClassifiedParagraph first, ClassifiedParagraph second) =>
        first.Paragraph.Section == second.Paragraph.Section ? LeastWithinSection : LeastAcrossSections;

    /// <summary>Finds the matches.</summary>
    /// <returns>By new, then old index. An old index twice is a split, a new index twice a merge.</returns>
    public IReadOnlyList<Match> Find()
    {
        var alike = Alike();
        var columns = PairAssignment.Solve(
            older.Count,
            newer.Count,
            [.. alike.Select(match => (match.Old, match.New, match.Similarity + Bonus(match.Old, match.New)))]);
        var matches = alike.Where(match => columns[match.Old] == match.New).OrderBy(match => match.Old).ToList();
        new PartFinder(space, older.Count, newer.Count).AddParts(matches);
        return [.. matches.OrderBy(match => match.New).ThenBy(match => match.Old)];
    }

    // All pairs that may be matched.
    private List<Match> Alike()
    {
        var index = new NearestTexts(space, [.. space.Profiles.Take(older.Count)]);
        var room = index.NewRoom();
        return
        [
            .. Enumerable.Range(0, newer.Count).SelectMany(@new => index
                .Find(space.Profiles[older.Count + @new], int.MaxValue, LeastWithinSection, older.Count, room)
                .Where(near => near.Similarity >= LeastSimilarity(older[near.Number], newer[@new]))
                .Select(near => new Match(near.Number, @new, near.Similarity))),
        ];
    }

    private double Bonus(int old, int @new)
    {
        var distance = Math.Abs(((double)old / older.Count) - ((double)@new / newer.Count));
        var section = older[old].Paragraph.Section == newer[@new].Paragraph.Section ? SameSectionBonus : 0;
        return section + (SamePlaceBonus * (1 - distance));
    }
}
