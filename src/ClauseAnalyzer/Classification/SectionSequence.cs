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

    // States: grounds; other before the acts; what leads to the acts; acts; other between the acts; annex.
    private const int StateCount = 6;
    private const int Grounds = 0;
    private const int Before = 1;
    private const int Acts = 2;
    private const int Between = 3;
    private const int Annex = 4;
    private const int Leading = 5;

    private static readonly Section[] SectionOfState = [Section.Preambular, Section.Other, Section.Operative, Section.Other, Section.Other, Section.Other];

    private static readonly double[] StartCosts = [0.7, 0.7, 2, Never, Never, 3];

    // From (row) to (column).
    private static readonly double[][] MoveCosts =
    [
        [0, 2, 1, Never, 5, 0.5],
        [0.7, 1.5, 0.7, Never, 5, 0.7],
        [8, Never, 0, 2, 2, Never],
        [8, Never, 0.5, 1.5, 2, Never],
        [Never, Never, Never, Never, 0, Never],
        [4, 2, 0, Never, 5, 2],
    ];

    private static readonly double[][] SignCosts = CostsBySign();

    /// <summary>One section a sign.</summary>
    public static IReadOnlyList<Section> Decode(IReadOnlyList<SectionSign> signs)
    {
        if (signs.Count == 0)
        {
            return [];
        }

        var (costs, next) = (new double[StateCount], new double[StateCount]);
        var came = new int[signs.Count, StateCount];
        for (var state = 0; state < StateCount; state++)
        {
            costs[state] = StartCosts[state] + CostsOf(signs[0])[state];
        }

        for (var row = 1; row < signs.Count; row++)
        {
            var own = CostsOf(signs[row]);
            for (var state = 0; state < StateCount; state++)
            {
                (next[state], came[row, state]) = Cheapest(costs, state, signs[row]);
                next[state] += own[state];
            }

            (costs, next) = (next, costs);
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

    private static double[] CostsOf(SectionSign sign) => SignCosts[(int)sign];

    // By sign and state; an annex is entered by its heading, and what follows it costs the same whatever its look.
    private static double[][] CostsBySign()
    {
        var costs = new double[Enum.GetValues<SectionSign>().Length][];
        costs[(int)SectionSign.Text] = [1.2, 2.5, 1, 2.5, InAnnex, 6];
        costs[(int)SectionSign.NumberedText] = [2.5, 3, 0.3, 3, InAnnex, 6];
        costs[(int)SectionSign.That] = [0.5, 6, 1, 6, InAnnex, 6];
        costs[(int)SectionSign.Grounds] = [0, 6, 5, 6, InAnnex, 6];
        costs[(int)SectionSign.NumberedGrounds] = [0.5, 6, 1.5, 6, InAnnex, 6];
        costs[(int)SectionSign.Act] = [8, 4, 0, 4, InAnnex, 4];
        costs[(int)SectionSign.Enacting] = [2, 0, 6, 2, InAnnex, 6];
        costs[(int)SectionSign.Bridge] = [5, 3, 3, 0, InAnnex, 0];
        costs[(int)SectionSign.Heading] = [3, 0, 2.5, 0, InAnnex, 6];
        costs[(int)SectionSign.Annex] = [6, 3, 6, 3, 0, 6];
        costs[(int)SectionSign.Item] = [2.5, 6, 0.3, 6, InAnnex, 6];
        costs[(int)SectionSign.Adoption] = [8, 0.5, 8, 0, InAnnex, 8];
        return costs;
    }
}
