namespace ClauseAnalyzer.Lexicon;

/// <summary>A ranking of verbs by strength within their families, with the source it rests on. Immutable and thread-safe.</summary>
public sealed class ForceScale
{
    private readonly IReadOnlyDictionary<string, int> ranks;

    internal ForceScale(string name, string source, IReadOnlyDictionary<string, int> ranks)
    {
        Name = name;
        Source = source;
        this.ranks = ranks;
    }

    /// <summary>The name by which <c>--force-scale</c> chooses it: "drafting".</summary>
    public string Name { get; }

    /// <summary>Where the ranks come from, in one sentence.</summary>
    public string Source { get; }

    /// <summary>Rank of a verb within its family: 1 is weakest; ranks of different families do not compare.</summary>
    /// <param name="verb">A canonical verb, "call upon".</param>
    /// <returns>The rank, or null where the scale lacks the verb.</returns>
    public int? RankOf(string verb) => ranks.TryGetValue(verb, out var rank) ? rank : null;

    /// <summary>The rank of a family's strongest verbs.</summary>
    /// <param name="lexicon">Knows the families of verbs.</param>
    /// <param name="family">A family, "directive".</param>
    /// <returns>The rank; 0 where the scale ranks no verb of the family.</returns>
    public int HighestRank(ClauseLexicon lexicon, string family)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return ranks.Where(pair => lexicon.FamilyOf(pair.Key) == family).Select(pair => pair.Value).DefaultIfEmpty(0).Max();
    }
}
