using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>
/// Reads the signs of a document's rows in order: the likeliest path through a small automaton (Viterbi 1967). Its costs
/// say what drafting rules say: grounds, then acts, and no grounds after acts unless enacting words begin another text.
/// </summary>
internal static class SectionSequence
{
    private const double Never = 1e6;

    // What any row costs that follows the heading of an annex.
    private const double InAnnex = 0.6;

    // States: grounds; other before the acts; acts; other between the acts; annex.
    private const int StateCount = 5;
    private const int Grounds = 0;
    private const int Before = 1;
    private const int Acts = 2;
    private const int Between = 3;
    private const int Annex = 4;

    private static readonly Section[] SectionOfState = [Section.Preambular, Section.Other, Section.Operative, Section.Other, Section.Other];

    private static readonly double[] StartCosts = [0.7, 0.7, 2, Never, Never];

    // From (row) to (column).
    private static readonly double[][] MoveCosts =
    [
        [0, 2, 1, Never, 5],
        [0.7, 1.5, 0.7, Never, 5],
        [8, Never, 0, 2, 2],
        [8, Never, 0.5, 1.5, 2],
        [Never, Never, Never, Never, 0],
    ];

    /// <summary>One section a sign.</summary>
    public static IReadOnlyList<Section> Decode(IReadOnlyList<SectionSign> signs)
    {
        if (signs.Count == 0)
        {
            return [];
        }

        var costs = new double[StateCount];
        var came = new int[signs.Count, StateCount];
        for (var state = 0; state < StateCount; state++)
        {
            costs[state] = StartCosts[state] + CostOf(signs[0], state);
        }

        for (var row = 1; row < signs.Count; row++)
        {
            var next = new double[StateCount];
            for (var state = 0; state < StateCount; state++)
            {
                (next[state], came[row, state]) = Cheapest(costs, state, signs[row]);
                next[state] += CostOf(signs[row], state);
            }

            costs = next;
        }

        var sections = new Section[signs.Count];
        var last = Array.IndexOf(costs, costs.Min());
        for (var row = signs.Count - 1; row >= 0; row--)
        {
            sections[row] = SectionOfState[last];
            last = came[row, last];
        }

        return sections;
    }

    private static (double Cost, int From) Cheapest(double[] costs, int to, SectionSign sign)
    {
        var best = (Cost: double.PositiveInfinity, From: 0);
        for (var from = 0; from < StateCount; from++)
        {
            // Enacting words begin another resolution of the same file, whatever came before.
            var move = MoveCosts[from][to];
            if (sign == SectionSign.Enacting && to == Before)
            {
                move = Math.Min(move, 1);
            }
            else if (to == Annex && from != Annex && sign != SectionSign.Annex)
            {
                move = Never;
            }

            if (costs[from] + move < best.Cost)
            {
                best = (costs[from] + move, from);
            }
        }

        return best;
    }

    private static double CostOf(SectionSign sign, int state) => sign switch
    {
        SectionSign.Text => ByState(state, 1.2, 2.5, 1, 2.5, InAnnex),
        SectionSign.NumberedText => ByState(state, 2.5, 3, 0.3, 3, InAnnex),
        SectionSign.That => ByState(state, 0.5, 6, 1, 6, InAnnex),
        SectionSign.Grounds => ByState(state, 0, 6, 5, 6, InAnnex),
        SectionSign.Act => ByState(state, 5, 4, 0, 4, InAnnex),
        SectionSign.Enacting => ByState(state, 2, 0, 6, 2, InAnnex),
        SectionSign.Bridge => ByState(state, 5, 0, 1.5, 0, InAnnex),
        SectionSign.Heading => ByState(state, 3, 0, 2.5, 0, InAnnex),
        SectionSign.Annex => ByState(state, 6, 3, 6, 3, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };

    private static double ByState(int state, double grounds, double before, double acts, double between, double annex) => state switch
    {
        Grounds => grounds,
        Before => before,
        Acts => acts,
        Between => between,
        _ => annex,
    };
}
