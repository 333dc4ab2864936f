namespace ClauseAnalyzer.Clauses;

/// <summary>How found clauses compare with marked ones, over one or many paragraphs. All shares run from 0 to 1, and are 0 where nothing could be right.</summary>
public sealed record ClauseScore
{
    /// <summary>Clauses that the finder gave.</summary>
    public required int Found { get; init; }

    /// <summary>Clauses that the annotator marked.</summary>
    public required int Expected { get; init; }

    /// <summary>Pairs of a found and a marked clause of one paragraph with exactly the same verb phrase; repeated phrases pair in order.</summary>
    public required int Matched { get; init; }

    /// <summary>Pairs whose canonical verb is the same too.</summary>
    public required int VerbsRight { get; init; }

    /// <summary>Pairs whose addressee is exactly the same, an empty one included.</summary>
    public required int AddresseesRight { get; init; }

    /// <summary>All hedges of the clauses that the finder gave, paired or not.</summary>
    public required int HedgesFound { get; init; }

    /// <summary>All hedges that the annotator marked, in paired clauses or not.</summary>
    public required int HedgesExpected { get; init; }

    /// <summary>Hedges of paired clauses that are in both, counted as often as they are.</summary>
    public required int HedgesMatched { get; init; }

    /// <summary>Share of found clauses that were marked too: <see cref="Matched"/> of <see cref="Found"/>.</summary>
    public double Precision => Share(Matched, Found);

    /// <summary>Share of marked clauses that were found: <see cref="Matched"/> of <see cref="Expected"/>.</summary>
    public double Recall => Share(Matched, Expected);

    /// <summary>Harmonic mean of <see cref="Precision"/> and <see cref="Recall"/>: 2·matched / (found + expected).</summary>
    public double F1 => Share(2 * Matched, Found + Expected);

    /// <summary>Share of pairs with the right canonical verb: <see cref="VerbsRight"/> of <see cref="Matched"/>.</summary>
    public double VerbExact => Share(VerbsRight, Matched);

    /// <summary>Share of pairs with the right addressee: <see cref="AddresseesRight"/> of <see cref="Matched"/>.</summary>
    public double AddresseeExact => Share(AddresseesRight, Matched);

    /// <summary>Share of found hedges that were marked too: <see cref="HedgesMatched"/> of <see cref="HedgesFound"/>.</summary>
    public double HedgePrecision => Share(HedgesMatched, HedgesFound);

    /// <summary>Share of marked hedges that were found: <see cref="HedgesMatched"/> of <see cref="HedgesExpected"/>.</summary>
    public double HedgeRecall => Share(HedgesMatched, HedgesExpected);

    /// <summary>Harmonic mean of <see cref="HedgePrecision"/> and <see cref="HedgeRecall"/>; hedges of clauses without a pair count as wrong or missed.</summary>
    public double HedgeF1 => Share(2 * HedgesMatched, HedgesFound + HedgesExpected);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
