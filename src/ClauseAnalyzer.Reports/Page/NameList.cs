namespace ClauseAnalyzer.Reports.Page;

/// <summary>Names that recur, each written once; its index stands for it. Not thread-safe.</summary>
internal sealed class NameList
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    /// <summary>The names in order of their first use.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The index of a name, added when it is new.</summary>
    public int IndexOf(string name)
    {
        if (!places.TryGetValue(name, out var place))
        {
            place = names.Count;
            places.Add(name, place);
            names.Add(name);
        }

        return place;
    }
}
