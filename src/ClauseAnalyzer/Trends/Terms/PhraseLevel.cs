namespace ClauseAnalyzer.Trends.Terms;

/// <summary>All runs of so many words that occur often enough, and where they stand.</summary>
/// <param name="Length">Words of a run.</param>
/// <param name="Places">Where a run begins, rising.</param>
/// <param name="Runs">The number of the run that begins there.</param>
/// <param name="Firsts">The place where each run first stands; runs are numbered in this order.</param>
internal sealed record PhraseLevel(int Length, IReadOnlyList<int> Places, IReadOnlyList<int> Runs, IReadOnlyList<int> Firsts)
{
    /// <summary>The first entry at a place or behind it.</summary>
    public int IndexOf(int place)
    {
        var (low, high) = (0, Places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Places[middle] < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
