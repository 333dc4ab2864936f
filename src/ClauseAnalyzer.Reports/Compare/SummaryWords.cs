using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Compare;

/// <summary>The counts of a comparison under their names.</summary>
internal static class SummaryWords
{
    /// <summary>All counts, in the order in which every output gives them.</summary>
    public static IReadOnlyList<(string Name, int Count)> Counts(LineageSummary summary) =>
    [
        ("kept", summary.Kept),
        ("reworded", summary.Reworded),
        ("moved", summary.Moved),
        ("split", summary.Split),
        ("merged", summary.Merged),
        ("added", summary.Added),
        ("dropped", summary.Dropped),
        ("strengthened", summary.Strengthened),
        ("softened", summary.Softened),
    ];

    /// <summary>The counts as a sentence: "9 kept, 4 reworded … ; 2 strengthened, 3 softened".</summary>
    public static string Sentence(LineageSummary summary)
    {
        var counts = Counts(summary);
        var places = string.Join(", ", counts.Take(7).Where(item => item.Count > 0).Select(Phrase));
        var forces = string.Join(", ", counts.Skip(7).Select(Phrase));
        return $"{(places.Length > 0 ? places : "no paragraphs to pair")}; {forces}";
    }

    private static string Phrase((string Name, int Count) item) => $"{Invariant.Text(item.Count)} {item.Name}";
}
