namespace ClauseAnalyzer.Trends.Shares;

/// <summary>What a paragraph, or several together, add to a share.</summary>
/// <param name="N">Units: paragraphs, clauses or words.</param>
/// <param name="Counts">Units of each value, without repeats; a value that is missing has none.</param>
internal readonly record struct ShareCounts(int N, IReadOnlyList<(string Value, int Count)> Counts)
{
    /// <summary>Nothing.</summary>
    public static ShareCounts None { get; } = new(0, []);

    /// <summary>Units that have one value each.</summary>
    public static ShareCounts Of(IReadOnlyList<string> values) =>
        new(values.Count, [.. values.CountBy(value => value, StringComparer.Ordinal).Select(value => (value.Key, value.Value))]);

    /// <summary>Several together.</summary>
    public static ShareCounts Sum(IEnumerable<ShareCounts> parts)
    {
        var n = 0;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            n += part.N;
            foreach (var (value, count) in part.Counts)
            {
                counts[value] = counts.GetValueOrDefault(value) + count;
            }
        }

        return new ShareCounts(n, [.. counts.Select(value => (value.Key, value.Value))]);
    }
}
