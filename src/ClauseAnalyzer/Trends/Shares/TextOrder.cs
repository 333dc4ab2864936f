using System.Globalization;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>The order in which texts are tested: by date, by year, or by a column that the caller names; never by name. Immutable.</summary>
public sealed class TextOrder
{
    private readonly Dictionary<string, double> keys;

    private TextOrder(string by, Dictionary<string, double> keys, int documents)
    {
        By = by;
        this.keys = keys;
        Documents = documents;
    }

    /// <summary>"date", "year", or the name of the column.</summary>
    public string By { get; }

    /// <summary>Texts in all.</summary>
    public int Documents { get; }

    /// <summary>Texts that have a place; the others are in no test.</summary>
    public int Placed => keys.Count;

    /// <summary>Whether at least two texts stand at different places, so that there is a before and an after.</summary>
    public bool Exists => keys.Values.Distinct().Skip(1).Any();

    /// <summary>Finds the order.</summary>
    /// <param name="documents">The texts; their names are unique.</param>
    /// <param name="column">The column whose values are their <see cref="TrendDocument.Order"/>; null for none.</param>
    /// <param name="by">The column of groups; where it is the year, texts without a date stand at the year of their group.</param>
    /// <returns>The order; one without places where neither column nor dates tell.</returns>
    public static TextOrder Of(IReadOnlyList<TrendDocument> documents, string? column = null, string? by = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (column is not null)
        {
            return Of(column, documents, document => document.Order);
        }

        return by == DocumentGroups.Year && documents.Any(document => document.Date is null && YearOf(document) is not null)
            ? Of(DocumentGroups.Year, documents, YearOf)
            : Of("date", documents, document => document.Date?.DayNumber);
    }

    /// <summary>Whether a text has a place.</summary>
    /// <param name="document">One of the texts.</param>
    /// <returns>False for one that is not among them.</returns>
    public bool Has(TrendDocument document) => document is not null && keys.ContainsKey(document.Name);

    /// <summary>The places of some texts: mean ranks from 1, so that texts of one day share theirs.</summary>
    /// <param name="documents">Texts that have a place.</param>
    /// <returns>One place a text, in the order given.</returns>
    public IReadOnlyList<double> PlacesOf(IReadOnlyList<TrendDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var before = 0;
        var places = new Dictionary<double, double>();
        foreach (var tied in documents.GroupBy(document => keys[document.Name]).OrderBy(tied => tied.Key))
        {
            var count = tied.Count();
            places.Add(tied.Key, before + ((count + 1) / 2.0));
            before += count;
        }

        return [.. documents.Select(document => places[keys[document.Name]])];
    }

    /// <summary>The texts that have a place, first to last; those of one place by name.</summary>
    /// <param name="documents">Texts in any order.</param>
    /// <returns>A new list.</returns>
    public IReadOnlyList<TrendDocument> InOrder(IEnumerable<TrendDocument> documents) =>
        [.. documents.Where(Has).OrderBy(document => keys[document.Name]).ThenBy(document => document.Name, StringComparer.Ordinal)];

    /// <summary>The texts of the first place, and those of the last.</summary>
    /// <param name="documents">The texts.</param>
    /// <returns>Two lists without a text in common; empty ones where there is no order.</returns>
    public (IReadOnlyList<TrendDocument> First, IReadOnlyList<TrendDocument> Last) Ends(IReadOnlyList<TrendDocument> documents)
    {
        if (!Exists)
        {
            return ([], []);
        }

        var (least, most) = (keys.Values.Min(), keys.Values.Max());
        return ([.. documents.Where(document => Has(document) && keys[document.Name] == least)], [.. documents.Where(document => Has(document) && keys[document.Name] == most)]);
    }

    private static TextOrder Of(string by, IReadOnlyList<TrendDocument> documents, Func<TrendDocument, double?> keyOf)
    {
        var keys = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (keyOf(document) is { } key)
            {
                keys.TryAdd(document.Name, key);
            }
        }

        return new TextOrder(by, keys, documents.Count);
    }

    private static double? YearOf(TrendDocument document) => document.Date?.Year
        ?? (document.Groups.Distinct(StringComparer.Ordinal).ToList() is [var group] && group.Length == 4
            && int.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null);
}
