using System.Globalization;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Trends.Contrasts;

/// <summary>Chooses what is set beside each other: what the caller asks for, else the ends in time, and the ends of the longest line of descent where they differ.</summary>
public static class ContrastChooser
{
    /// <summary>The two sides that a caller names.</summary>
    /// <param name="documents">The texts.</param>
    /// <param name="groups">Their groups.</param>
    /// <param name="a">Name of a text, of a group, or a year.</param>
    /// <param name="b">The same of the other side.</param>
    /// <returns>The contrast.</returns>
    /// <exception cref="ContrastException">Nothing has such a name, or both are the same; the message lists the choices.</exception>
    public static Contrast Named(IReadOnlyList<TrendDocument> documents, IReadOnlyList<DocumentGroup> groups, string a, string b)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(groups);
        var (first, second) = (SideOf(documents, groups, a), SideOf(documents, groups, b));
        return first.Name == second.Name
            ? throw new ContrastException($"--contrast names '{first.Name}' twice; give two different texts, groups or years")
            : new Contrast(first, second, RelationOf(documents, first, second));
    }

    /// <summary>The contrasts of a trend that nobody named.</summary>
    /// <param name="documents">The texts.</param>
    /// <param name="groups">Their groups.</param>
    /// <param name="by">The column of the groups where they are what is compared; null where texts are.</param>
    /// <param name="order">The order of the texts.</param>
    /// <returns>The first and the last in time, then the ends of the longest line of descent where they differ; groups that are no time: the two with the most texts. Empty where nothing can be set beside anything.</returns>
    public static IReadOnlyList<Contrast> Default(IReadOnlyList<TrendDocument> documents, IReadOnlyList<DocumentGroup> groups, string? by, TextOrder order)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(order);
        var pairs = by is null ? [EndsInTime(documents, order), LongestLine(documents)] : new[] { EndsOf(groups, by) };
        return
        [
            .. pairs.OfType<(ContrastSide A, ContrastSide B)>().DistinctBy(pair => (pair.A.Name, pair.B.Name))
                .Select(pair => new Contrast(pair.A, pair.B, RelationOf(documents, pair.A, pair.B))),
        ];
    }

    private static (ContrastSide, ContrastSide)? EndsInTime(IReadOnlyList<TrendDocument> documents, TextOrder order)
    {
        var (first, last) = order.Ends(documents);
        return first.Count == 0 ? null : (SideOf(first), SideOf(last));
    }

    private static ContrastSide SideOf(IReadOnlyList<TrendDocument> tied) => new(
        tied is [var only] ? only.Name : $"{tied.Count.ToString(CultureInfo.InvariantCulture)} texts of {TimeOf(tied[0])}", tied);

    private static string TimeOf(TrendDocument document) => document.Order?.ToString(CultureInfo.InvariantCulture)
        ?? document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? document.Groups[0];

    // From the text with the most generations behind it, of equal ones the last, back through its longest line to the one that began it.
    private static (ContrastSide, ContrastSide)? LongestLine(IReadOnlyList<TrendDocument> documents)
    {
        var lines = new DescentLines(documents);
        return lines.Longest() is [var first, .., var last] ? (new ContrastSide(first.Name, [first]), new ContrastSide(last.Name, [last])) : null;
    }

    private static (ContrastSide, ContrastSide)? EndsOf(IReadOnlyList<DocumentGroup> groups, string by)
    {
        List<DocumentGroup> named = [.. groups.Where(group => group.Name != DocumentGroups.Unknown)];
        if (named.Count < 2)
        {
            return null;
        }

        if (!DocumentGroups.AreInTime(by))
        {
            var largest = named.OrderByDescending(group => group.Documents.Count).Take(2).ToList();
            named = [.. named.Where(largest.Contains)];
        }

        return (new ContrastSide(named[0].Name, named[0].Documents), new ContrastSide(named[^1].Name, named[^1].Documents));
    }

    private static ContrastSide SideOf(IReadOnlyList<TrendDocument> documents, IReadOnlyList<DocumentGroup> groups, string name)
    {
        if (documents.FirstOrDefault(document => string.Equals(document.Name, name, StringComparison.OrdinalIgnoreCase)) is { } text)
        {
            return new ContrastSide(text.Name, [text]);
        }

        if (groups.FirstOrDefault(group => string.Equals(group.Name, name, StringComparison.OrdinalIgnoreCase)) is { } group)
        {
            return new ContrastSide(group.Name, group.Documents);
        }

        List<TrendDocument> ofYear = [.. documents.Where(document => document.Date?.Year.ToString(CultureInfo.InvariantCulture) == name)];
        if (ofYear.Count > 0)
        {
            return new ContrastSide(name, ofYear);
        }

        const int named = 12;
        var choices = groups.Select(choice => choice.Name).Concat(documents.Select(document => document.Name)).Distinct(StringComparer.Ordinal).ToList();
        var rest = choices.Count > named ? string.Create(CultureInfo.InvariantCulture, $" and {choices.Count - named} more") : "";
        throw new ContrastException($"--contrast names '{name}', and no text, group or year is called so; there are: {string.Join("; ", choices.Take(named))}{rest}");
    }

    private static ContrastRelation RelationOf(IReadOnlyList<TrendDocument> documents, ContrastSide a, ContrastSide b)
    {
        if (a.Documents.Count > 1 || b.Documents.Count > 1)
        {
            return ContrastRelation.Unknown;
        }

        var lines = new DescentLines(documents);
        return !lines.Exist ? ContrastRelation.Unknown
            : lines.Descends(b.Documents[0], a.Documents[0]) || lines.Descends(a.Documents[0], b.Documents[0]) ? ContrastRelation.Descends
            : ContrastRelation.AnotherLine;
    }
}
