namespace ClauseAnalyzer.Resolutions.Lines;

/// <summary>Searches in read-only lists.</summary>
internal static class Lists
{
    /// <summary>Index of the first element that meets a condition; -1 when none does.</summary>
    public static int FirstIndex<T>(this IReadOnlyList<T> list, Func<T, bool> condition)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (condition(list[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
