namespace ClauseAnalyzer.Trends.Contrasts;

/// <summary>Lines of descent between texts, as "follows" tells them. A circle of texts that follow each other does no harm. Immutable and thread-safe.</summary>
public sealed class DescentLines
{
    private readonly IReadOnlyList<TrendDocument> documents;
    private readonly Dictionary<string, IReadOnlyList<TrendDocument>> ancestors;

    /// <summary>Reads who follows whom.</summary>
    /// <param name="documents">The texts, in any order; of two of one name the first counts.</param>
    public DescentLines(IReadOnlyList<TrendDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        this.documents = TrendDocument.InOrder(documents);
        var byName = this.documents.DistinctBy(document => document.Name).ToDictionary(document => document.Name, StringComparer.Ordinal);
        ancestors = byName.Values.ToDictionary(
            document => document.Name,
            IReadOnlyList<TrendDocument> (document) => [.. document.Follows.Where(name => name != document.Name && byName.ContainsKey(name)).Select(name => byName[name])],
            StringComparer.Ordinal);
    }

    /// <summary>Whether any text follows another of the set.</summary>
    public bool Exist => ancestors.Values.Any(list => list.Count > 0);

    /// <summary>Whether a text descends from another.</summary>
    /// <param name="text">One of the texts.</param>
    /// <param name="from">Another of them.</param>
    /// <returns>True through any number of generations.</returns>
    public bool Descends(TrendDocument text, TrendDocument from)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(from);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<TrendDocument>([text]);
        while (open.TryPop(out var next))
        {
            foreach (var ancestor in ancestors[next.Name].Where(ancestor => seen.Add(ancestor.Name)))
            {
                if (ancestor.Name == from.Name)
                {
                    return true;
                }

                open.Push(ancestor);
            }
        }

        return false;
    }

    /// <summary>The line with the most generations, first to last; of equal ones the one that ends latest and begins earliest.</summary>
    /// <returns>At least two texts, or none without descent.</returns>
    public IReadOnlyList<TrendDocument> Longest()
    {
        var lines = new Dictionary<string, List<TrendDocument>>(StringComparer.Ordinal);
        List<TrendDocument> longest = [];
        foreach (var document in documents)
        {
            var line = LineTo(document, lines, []);
            if (line.Count > 1 && line.Count >= longest.Count)
            {
                longest = line;
            }
        }

        return longest;
    }

    private List<TrendDocument> LineTo(TrendDocument document, Dictionary<string, List<TrendDocument>> known, HashSet<string> under)
    {
        if (known.TryGetValue(document.Name, out var found))
        {
            return found;
        }

        List<TrendDocument> longest = [];
        if (under.Add(document.Name))
        {
            foreach (var ancestor in TrendDocument.InOrder(ancestors[document.Name]).Where(ancestor => !under.Contains(ancestor.Name)))
            {
                var line = LineTo(ancestor, known, under);
                longest = line.Count > longest.Count ? line : longest;
            }

            under.Remove(document.Name);
        }

        return known[document.Name] = [.. longest, document];
    }
}
