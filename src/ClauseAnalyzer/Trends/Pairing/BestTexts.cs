namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The most similar texts offered so far. Not thread-safe.</summary>
/// <param name="count">At most so many, at least 1.</param>
/// <param name="least">Only texts at least so similar.</param>
internal sealed class BestTexts(int count, double least)
{
    // Highest first: similarity, then number. With few places the list is short; without a limit it is sorted at the end.
    private readonly List<(double Similarity, int Number)> best = [];

    /// <summary>How similar a text must be to have a chance.</summary>
    public double Least => best.Count < count ? least : Math.Max(least, best[^1].Similarity);

    /// <summary>Offers a text.</summary>
    public void Offer(int number, double similarity)
    {
        if (similarity < Least)
        {
            return;
        }

        if (count == int.MaxValue)
        {
            best.Add((similarity, number));
            return;
        }

        var place = best.FindIndex(other => (similarity, number).CompareTo(other) > 0);
        best.Insert(place < 0 ? best.Count : place, (similarity, number));
        if (best.Count > count)
        {
            best.RemoveAt(count);
        }
    }

    /// <summary>By falling similarity, of equal ones the highest number first.</summary>
    public IReadOnlyList<(int Number, double Similarity)> InOrder() =>
        [.. best.OrderByDescending(text => text.Similarity).ThenByDescending(text => text.Number).Select(text => (text.Number, text.Similarity))];
}
