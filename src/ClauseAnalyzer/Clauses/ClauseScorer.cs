namespace ClauseAnalyzer.Clauses;

/// <summary>Adds up how found clauses compare with marked ones, paragraph by paragraph. Mutable and not thread-safe.</summary>
public sealed class ClauseScorer
{
    private int found;
    private int expected;
    private int matched;
    private int verbsRight;
    private int addresseesRight;
    private int hedgesFound;
    private int hedgesExpected;
    private int hedgesMatched;

    /// <summary>The comparison so far; all counts are 0 before the first paragraph.</summary>
    public ClauseScore Score => new()
    {
        Found = found,
        Expected = expected,
        Matched = matched,
        VerbsRight = verbsRight,
        AddresseesRight = addresseesRight,
        HedgesFound = hedgesFound,
        HedgesExpected = hedgesExpected,
        HedgesMatched = hedgesMatched,
    };

    /// <summary>Compares one paragraph.</summary>
    /// <param name="found">What the finder gave, in order.</param>
    /// <param name="expected">What the annotator marked, in order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(IReadOnlyList<Clause> found, IReadOnlyList<ExpectedClause> expected)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(expected);
        this.found += found.Count;
        this.expected += expected.Count;
        hedgesFound += found.Sum(clause => clause.Hedges.Count);
        hedgesExpected += expected.Sum(clause => clause.Hedges.Count);

        var open = found.ToList();
        foreach (var wanted in expected)
        {
            var pair = open.Find(clause => string.Equals(clause.VerbPhrase, wanted.VerbPhrase, StringComparison.Ordinal));
            if (pair is not null)
            {
                open.Remove(pair);
                AddPair(pair, wanted);
            }
        }
    }

    private void AddPair(Clause found, ExpectedClause wanted)
    {
        matched++;
        verbsRight += string.Equals(found.Verb, wanted.Verb, StringComparison.Ordinal) ? 1 : 0;
        addresseesRight += string.Equals(found.Addressee, wanted.Addressee, StringComparison.Ordinal) ? 1 : 0;

        var open = found.Hedges.ToList();
        hedgesMatched += wanted.Hedges.Count(open.Remove);
    }
}
