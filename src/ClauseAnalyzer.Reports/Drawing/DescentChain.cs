using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>Texts that lead to one text by descent, in the columns of a flow chart.</summary>
/// <param name="Stages">From the oldest; every text stands left of all that descend from it.</param>
/// <param name="Links">Their lineage, in order of date.</param>
internal sealed record DescentChain(IReadOnlyList<IReadOnlyList<TrendDocument>> Stages, IReadOnlyList<LineageLink> Links)
{
    // More columns than this cannot be read on a page.
    private const int MostStages = 6;

    /// <summary>The chain with the most texts, of equal ones the latest; null where no text descends from another.</summary>
    /// <param name="documents">All texts in order of date.</param>
    /// <param name="links">Their lineage.</param>
    public static DescentChain? LongestOf(IReadOnlyList<TrendDocument> documents, IReadOnlyList<LineageLink> links)
    {
        var byChild = links.Where(link => link.Ancestors.Count > 0).DistinctBy(link => link.Document.Name)
            .ToDictionary(link => link.Document.Name, StringComparer.Ordinal);
        DescentChain? longest = null;
        foreach (var link in links.Where(link => link.Ancestors.Count > 0))
        {
            var chain = EndingIn(link.Document, documents, byChild);
            if (longest is null || chain.Count >= longest.Count)
            {
                longest = chain;
            }
        }

        return longest;
    }

    /// <summary>The column of every text by its name, from 0.</summary>
    public Dictionary<string, int> Columns() => Stages
        .SelectMany((stage, index) => stage.Select(document => (document.Name, index)))
        .ToDictionary(place => place.Name, place => place.index, StringComparer.Ordinal);

    private int Count => Stages.Sum(stage => stage.Count);

    // Each ancestor's column is its longest way to the last text, so that every
    // band leads to a later column. Ancestors stand before their descendants in
    // order of date, so one pass from the end finds all ways.
    private static DescentChain EndingIn(TrendDocument last, IReadOnlyList<TrendDocument> documents, Dictionary<string, LineageLink> byChild)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal) { [last.Name] = 0 };
        var earlier = new List<TrendDocument>();
        for (var index = documents.Count - 1; index >= 0; index--)
        {
            var document = documents[index];
            if (depths.TryGetValue(document.Name, out var depth) && depth < MostStages)
            {
                earlier.Add(document);
                foreach (var ancestor in byChild.GetValueOrDefault(document.Name)?.Ancestors ?? [])
                {
                    depths[ancestor] = Math.Max(depths.GetValueOrDefault(ancestor), depth + 1);
                }
            }
        }

        earlier.Reverse();
        return new DescentChain(
            [.. earlier.GroupBy(document => depths[document.Name]).OrderByDescending(stage => stage.Key)
                .Select(IReadOnlyList<TrendDocument> (stage) => [.. stage])],
            [.. earlier.Where(document => byChild.ContainsKey(document.Name)).Select(document => byChild[document.Name])]);
    }
}
