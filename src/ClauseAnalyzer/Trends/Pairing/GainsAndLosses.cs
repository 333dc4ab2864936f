namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>What the new paragraph of a pair has more of than the old, and less.</summary>
/// <param name="Gained">As written in the new paragraph, in order.</param>
/// <param name="Lost">As written in the old paragraph, in order.</param>
public sealed record GainsAndLosses(IReadOnlyList<string> Gained, IReadOnlyList<string> Lost)
{
    /// <summary>Nothing gained, nothing lost.</summary>
    public static GainsAndLosses None { get; } = new([], []);

    /// <summary>Compares two lists without regard to case; a second mention of the same counts.</summary>
    /// <param name="old">What the old paragraph has.</param>
    /// <param name="new">What the new paragraph has.</param>
    /// <returns>As many of each as one side has more than the other.</returns>
    public static GainsAndLosses Between(IEnumerable<string> old, IEnumerable<string> @new)
    {
        IReadOnlyList<string> before = [.. old];
        IReadOnlyList<string> after = [.. @new];
        return new GainsAndLosses(More(after, before), More(before, after));
    }

    private static List<string> More(IReadOnlyList<string> with, IReadOnlyList<string> without)
    {
        var left = without.ToList();
        return [.. with.Where(words =>
        {
            var index = left.FindIndex(other => string.Equals(other, words, StringComparison.OrdinalIgnoreCase));
            if (index >= 0)
            {
                left.RemoveAt(index);
            }

            return index < 0;
        })];
    }
}
