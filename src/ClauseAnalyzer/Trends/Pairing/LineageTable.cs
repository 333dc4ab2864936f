using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The lineage of every text of a trend.</summary>
public static class LineageTable
{
    /// <summary>Follows each text back to the texts it descends from, or, where none is named, to the earlier texts its paragraphs resemble.</summary>
    /// <param name="documents">Any number, in any order.</param>
    /// <param name="scale">What counts as softer or stronger; null to compare acts within a family only.</param>
    /// <param name="threads">Texts at the same time, at least 1; the answer does not depend on it.</param>
    /// <returns>One link a document that has an ancestor or an earlier text in the set, in order of date.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    public static IReadOnlyList<LineageLink> Links(IReadOnlyList<TrendDocument> documents, ChangeScale? scale = null, int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var ordered = TrendDocument.InOrder(documents);
        var ancestors = Ancestors(ordered);
        var echoes = new Lazy<Echoes>(() => new Echoes(ordered));
        var links = new LineageLink?[ordered.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0, ordered.Count, options, () => (SearchRoom?)null, (index, _, room) => LinkOf(index, room), _ => { });
        return [.. links.OfType<LineageLink>()];

        SearchRoom? LinkOf(int index, SearchRoom? room)
        {
            if (ancestors[index].Count > 0)
            {
                var result = Lineage.Pair([.. ancestors[index].SelectMany(ancestor => ancestor.Paragraphs)], ordered[index].Paragraphs, scale);
                links[index] = new LineageLink(ordered[index], [.. ancestors[index].Select(ancestor => ancestor.Name)], result);
            }
            else if (index > 0)
            {
                room ??= echoes.Value.NewRoom();
                links[index] = new LineageLink(ordered[index], [], echoes.Value.Of(index, room));
            }

            return room;
        }
    }

    // In the order of the texts, not in that in which a text names them.
    private static List<IReadOnlyList<TrendDocument>> Ancestors(IReadOnlyList<TrendDocument> ordered)
    {
        var places = ordered.Index().ToLookup(document => document.Item.Name, StringComparer.Ordinal);
        return
        [
            .. ordered.Select(document => document.Follows.Distinct(StringComparer.Ordinal).SelectMany(name => places[name])
                .Where(other => !ReferenceEquals(other.Item, document)).OrderBy(other => other.Index).Select(other => other.Item).ToList()),
        ];
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
        NameOf(pair.ForceChange))
    {
        Changes = LineageChanges.Of(pair),
    };

    /// <summary>A status as written to files.</summary>
    /// <param name="status">A status.</param>
    /// <returns>"added", "dropped", "split", "merged", "moved", "reworded" or "kept".</returns>
    public static string NameOf(LineageStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>A change of force as written to files.</summary>
    /// <param name="change">A change, or null where forces do not compare.</param>
    /// <returns>"strengthened", "softened", "same", "different", or an empty string.</returns>
    public static string NameOf(ForceChange? change) => change?.ToString().ToLowerInvariant() ?? "";
}
