namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Which of some texts hold how much of a text's words. Not thread-safe.</summary>
/// <param name="space">The space of all profiles.</param>
/// <param name="texts">The texts that may hold words of another.</param>
internal sealed class WordHolders(SimilaritySpace space, IReadOnlyList<TextProfile> texts)
{
    // A sum in another order differs in its last bits; a text that just holds enough may not be passed over.
    private const double Slack = 1e-9;

    private readonly ILookup<int, int> holders = texts.Index()
        .SelectMany(text => text.Item.Words.Distinct().Select(word => (Word: word, Text: text.Index)))
        .ToLookup(holder => holder.Word, holder => holder.Text);

    private readonly double[] held = new double[texts.Count];

    /// <summary>The texts that hold a share of another's words.</summary>
    /// <param name="part">The other.</param>
    /// <param name="leastShare">The share of the weight of its words, repeats counted, above 0.</param>
    /// <returns>Places of texts, rising; some may hold a hair less.</returns>
    public IReadOnlyList<int> Of(TextProfile part, double leastShare)
    {
        var reached = new List<int>();
        foreach (var word in part.Words)
        {
            foreach (var text in holders[word])
            {
                if (held[text] == 0)
                {
                    reached.Add(text);
                }

                held[text] += space.WeightOf(word);
            }
        }

        var found = reached.Where(text => held[text] >= (leastShare - Slack) * part.WordWeight).Order().ToList();
        reached.ForEach(text => held[text] = 0);
        return found;
    }
}
