namespace ClauseAnalyzer.Numerics;

/// <summary>
/// Looks for the place in a series at which a share changes most, and tests whether it changes there more than chance
/// explains. Null hypothesis: which document stands at which place is chance, within its stratum.
/// </summary>
/// <remarks>
/// The statistic is the largest, over all places with enough documents on either side, of the standardised sum of the earlier
/// documents' deviations (the maximally selected statistic of Hothorn and Zeileis, Biometrics 64, 2008, 1263-1269);
/// 9,999 drawn orders and the one seen give its p, which so accounts for the search. A steady trend changes something at every
/// place and is found too.
/// </remarks>
public static class ChangePointTest
{
    /// <summary>Documents that a series needs: with fewer, a single one on either side decides.</summary>
    public const int LeastDocuments = 20;

    /// <summary>Documents that stand before and after a change at least.</summary>
    public const int LeastOnASide = 5;

    private const int Draws = 9_999;
    private const double Tie = 1 - 1e-9;

    /// <summary>Tests a series.</summary>
    /// <param name="series">Documents in any order.</param>
    /// <returns>Where it changes most, and the p of that; null where there are fewer than <see cref="LeastDocuments"/>, or no place has enough on either side, or all documents have one share.</returns>
    public static ChangePoint? Of(IReadOnlyList<OrderedCount> series) => Of(series, Draws);

    /// <summary>The same with another number of orders drawn, for simulations.</summary>
    internal static ChangePoint? Of(IReadOnlyList<OrderedCount> series, int draws)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Count < LeastDocuments)
        {
            return null;
        }

        var ordered = series.OrderBy(document => document.Place).ThenBy(document => document.Stratum).ThenBy(document => document.N).ThenBy(document => document.Count).ToList();
        var deviations = DeviationsOf(ordered);
        var deviates = ScalesOf(ordered, deviations);
        var seen = Largest(deviations, deviates, out var place);
        if (place < 0)
        {
            return null;
        }

        var members = ordered.Select((document, index) => (document.Stratum, index)).GroupBy(document => document.Stratum, document => document.index).Select(stratum => stratum.ToArray()).ToList();
        var asExtreme = 1;
        var random = new DeterministicRandom(1);
        for (var draw = 0; draw < draws; draw++)
        {
            foreach (var stratum in members)
            {
                Shuffle(deviations, stratum, random);
            }

            asExtreme += Largest(deviations, deviates, out _) >= seen * Tie ? 1 : 0;
        }

        return new ChangePoint(ordered[place].Place, (double)asExtreme / (draws + 1));
    }

    // Weighed count less what the share of the stratum expects.
    private static double[] DeviationsOf(List<OrderedCount> ordered)
    {
        var shares = ordered.GroupBy(document => document.Stratum).ToDictionary(stratum => stratum.Key, stratum => stratum.Sum(document => document.WeighedCount) / stratum.Sum(document => document.Weight));
        return [.. ordered.Select(document => document.WeighedCount - (document.Weight * shares[document.Stratum]))];
    }

    // The standard deviation, over all orders, of the sum of the first documents up to each; 0 where no change may lie.
    private static double[] ScalesOf(List<OrderedCount> ordered, double[] deviations)
    {
        var scales = new double[ordered.Count];
        var strata = ordered.Select((document, index) => (document.Stratum, Deviation: deviations[index])).GroupBy(document => document.Stratum)
            .ToDictionary(stratum => stratum.Key, stratum => (Count: stratum.Count(), Mean: stratum.Sum(document => document.Deviation) / stratum.Count(), Squares: stratum.Sum(document => document.Deviation * document.Deviation)));
        for (var index = LeastOnASide - 1; index < ordered.Count - LeastOnASide; index++)
        {
            if (ordered[index].Place == ordered[index + 1].Place)
            {
                continue;
            }

            var variance = 0.0;
            foreach (var (key, stratum) in strata)
            {
                var before = ordered.Take(index + 1).Count(document => document.Stratum == key);
                var spread = stratum.Count > 1 ? (stratum.Squares - (stratum.Count * stratum.Mean * stratum.Mean)) / (stratum.Count - 1) : 0;
                variance += spread * before * (stratum.Count - before) / stratum.Count;
            }

            scales[index] = Math.Sqrt(Math.Max(0, variance));
        }

        return scales;
    }

    private static double Largest(double[] deviations, double[] scales, out int place)
    {
        var (sum, largest) = (0.0, 0.0);
        place = -1;
        for (var index = 0; index < deviations.Length; index++)
        {
            sum += deviations[index];
            if (scales[index] > 1e-9 && Math.Abs(sum) / scales[index] is var size && size > largest)
            {
                (largest, place) = (size, index);
            }
        }

        return largest;
    }

    private static void Shuffle(double[] deviations, int[] members, DeterministicRandom random)
    {
        for (var index = members.Length - 1; index > 0; index--)
        {
            var other = random.Next(index + 1);
            (deviations[members[other]], deviations[members[index]]) = (deviations[members[index]], deviations[members[other]]);
        }
    }
}
