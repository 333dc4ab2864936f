using System.Collections.Concurrent;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>PdfPig's filters, which unpack the streams of a file, under a budget.</summary>
/// <param name="budget">What may be spent.</param>
internal sealed class PdfFilters(PdfBudget budget) : IFilterProvider
{
    // What a stream costs at least; one that is not packed costs its length, where the file says it outright.
    public const long LeastCost = 4096;

    private readonly ConcurrentDictionary<IFilter, IFilter> limited = new();

    /// <summary>What may be spent.</summary>
    public PdfBudget Budget { get; } = budget;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        var filters = Limit(DefaultFilterProvider.Instance.GetFilters(dictionary));
        if (filters.Count == 0)
        {
            Budget.SpendBytes(dictionary.Data.TryGetValue(NameToken.Length.Data, out var length) && length is NumericToken number
                ? Math.Max(LeastCost, number.Long)
                : LeastCost);
        }

        return filters;
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names)
    {
        if (names.Count == 0)
        {
            Budget.SpendBytes(LeastCost);
        }

        return Limit(DefaultFilterProvider.Instance.GetNamedFilters(names));
    }

    public IReadOnlyList<IFilter> GetAllFilters() => Limit(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Limit(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => limited.GetOrAdd(filter, inner => new PdfFilter(inner, Budget)))];
}
