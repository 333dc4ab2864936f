namespace ClauseAnalyzer.Numerics;

/// <summary>The documents of a series that may change places with each other.</summary>
/// <param name="Places">Their places less the mean place.</param>
/// <param name="Deviations">Weighed count less expected weighed count, in the same order.</param>
/// <param name="Divisor">Mean weight times the sum of squared places.</param>
internal sealed record TrendStratum(double[] Places, double[] Deviations, double Divisor)
{
    /// <summary>The sum of place times deviation.</summary>
    public double Score => ScoreOf(Places, Deviations);

    /// <summary>Centres places and counts.</summary>
    public static TrendStratum Of(IReadOnlyList<OrderedCount> documents)
    {
        var weight = documents.Sum(document => document.Weight);
        var share = documents.Sum(document => document.WeighedCount) / weight;
        var mean = documents.Sum(document => document.Place) / documents.Count;
        double[] places = [.. documents.Select(document => document.Place - mean)];
        return new TrendStratum(
            places,
            [.. documents.Select(document => document.WeighedCount - (document.Weight * share))],
            weight / documents.Count * places.Sum(place => place * place));
    }

    /// <summary>The sum of place times deviation, in the order given.</summary>
    public static double ScoreOf(ReadOnlySpan<double> places, ReadOnlySpan<double> deviations)
    {
        var sum = 0.0;
        for (var index = 0; index < places.Length; index++)
        {
            sum += places[index] * deviations[index];
        }

        return sum;
    }
}
