namespace ClauseAnalyzer.Clauses;

/// <summary>Adds up how found clauses compare with marked ones, paragraph by paragraph. Mutable and not thread-safe.</summary>
public sealed class ClauseScorer
{
    private int _found;
    private int _expected;
    private int _matched;
    private int _verbsRight;
    private int _addresseesRight;
    private int _hedgesFound;
    private int _hedgesExpected;
    private int _hedgesMatched;

    /// <summary>The comparison so far; all counts are 0 before the first paragraph.</summary>
    public ClauseScore Score => new()
    {
        Found = _found,
        Expected = _expected,
        Matched = _matched,
        VerbsRight = _verbsRight,
        AddresseesRight = _addresseesRight,
        HedgesFound = _hedgesFound,
        HedgesExpected = _hedgesExpected,
        HedgesMatched = _hedgesMatched,
    };

    /// <summary>Compares one paragraph.</summary>
    /// <param name="found">What the finder gave, in order.</param>
    /// <param name="expected">What the annotator marked, in order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(IReadOnlyList<Clause> found, IReadOnlyList<ExpectedClause> expected)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(expected);
        _found += found.Count;
        _expected += expected.Count;
        _hedgesFound += found.Sum(clause => clause.Hedges.Count);
        _hedgesExpected += expected.Sum(clause => clause.Hedges.Count);

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
        _matched++;
        _verbsRight += string.Equals(found.Verb, wanted.Verb, StringComparison.Ordinal) ? 1 : 0;
        _addresseesRight += string.Equals(found.Addressee, wanted.Addressee, StringComparison.Ordinal) ? 1 : 0;

        var open = found.Hedges.ToList();
        _hedgesMatched += wanted.Hedges.Count(open.Remove);
    }
}
