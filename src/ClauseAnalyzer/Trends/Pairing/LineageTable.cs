namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The lineage of every text of a trend.</summary>
public static class LineageTable
{
    /// <summary>Follows each text back to the texts it descends from, or, where none is named, to the earlier texts its paragraphs resemble.</summary>
    /// <param name="documents">Any number, in any order.</param>
    /// <returns>One link a document that has an ancestor or an earlier text in the set, in order of date.</returns>
    public static IReadOnlyList<LineageLink> Links(IReadOnlyList<TrendDocument> documents)
    {
        var ordered = TrendDocument.InOrder(documents);
        var echoes = new Echoes(ordered);
        var links = new List<LineageLink>();
        foreach (var (index, document) in ordered.Index())
        {
            var ancestors = ordered.Where(other => other != document && document.Follows.Contains(other.Name, StringComparer.Ordinal)).ToList();
            if (ancestors.Count > 0)
            {
                var result = Lineage.Pair([.. ancestors.SelectMany(ancestor => ancestor.Paragraphs)], document.Paragraphs);
                links.Add(new LineageLink(document, [.. ancestors.Select(ancestor => ancestor.Name)], result));
            }
            else if (index > 0)
            {
                links.Add(new LineageLink(document, [], echoes.Of(document)));
            }

            echoes.PassOver(document);
        }

        return links;
    }

    /// <summary>The lines of lineage.csv.</summary>
    /// <param name="links">The links, in order.</param>
    /// <returns>One row a pair, in the order of the links and of their pairs.</returns>
    public static IReadOnlyList<LineageRow> Rows(IReadOnlyList<LineageLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        return [.. links.SelectMany(link => link.Result.Pairs.Select(pair => Row(link.Document.Name, pair)))];
    }

    private static LineageRow Row(string document, LineagePair pair) => new(
        pair.Old?.Document ?? "",
        pair.Old?.Paragraph.Label ?? "",
        pair.Old?.Paragraph.Position,
        document,
        pair.New?.Paragraph.Label ?? "",
        pair.New?.Paragraph.Position,
        NameOf(pair.Status),
        pair.Similarity,
        NameOf(pair.ForceChange));

    /// <summary>A status as written to files.</summary>
    /// <param name="status">A status.</param>
    /// <returns>"added", "dropped", "split", "merged", "moved", "reworded" or "kept".</returns>
    public static string NameOf(LineageStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>A change of force as written to files.</summary>
    /// <param name="change">A change, or null where forces do not compare.</param>
    /// <returns>"strengthened", "softened", "same", "different", or an empty string.</returns>
    public static string NameOf(ForceChange? change) => change?.ToString().ToLowerInvariant() ?? "";
}
