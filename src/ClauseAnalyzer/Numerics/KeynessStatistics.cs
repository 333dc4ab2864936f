namespace ClauseAnalyzer.Numerics;

/// <summary>Measures of how much more one text uses a term than another.</summary>
public static class KeynessStatistics
{
    /// <summary>Weighted log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn, Political Analysis 16, 2008, 372-403, equations 16, 20 and 22).</summary>
    /// <param name="target">Occurrences in the target, and words of the target.</param>
    /// <param name="reference">Occurrences in the reference, and words of the reference.</param>
    /// <param name="prior">Occurrences and words that the prior adds to each; occurrences above 0 and below words.</param>
    /// <returns>The natural log of the ratio of odds, positive where the target uses the term more, and that by its standard error.</returns>
    public static (double LogOdds, double Z) LogOdds((int Count, int Words) target, (int Count, int Words) reference, (double Count, double Words) prior)
    {
        var (inTarget, inReference) = (target.Count + prior.Count, reference.Count + prior.Count);
        var logOdds = DeterministicMath.Log(inTarget / (target.Words + prior.Words - inTarget))
            - DeterministicMath.Log(inReference / (reference.Words + prior.Words - inReference));
        return (logOdds, logOdds / Math.Sqrt((1 / inTarget) + (1 / inReference)));
    }

    /// <summary>Log-likelihood ratio of two binomials, G2 (Dunning, Computational Linguistics 19, 1993, 61-74).</summary>
    /// <param name="target">Occurrences in the target, and words of the target.</param>
    /// <param name="reference">Occurrences in the reference, and words of the reference.</param>
    /// <returns>At least 0; 0 where the rates are equal. Under equal rates about chi-square with one degree of freedom.</returns>
    public static double LogLikelihood((int Count, int Words) target, (int Count, int Words) reference)
    {
        double[] cells = [target.Count, target.Words - target.Count, reference.Count, reference.Words - reference.Count];
        var total = cells[0] + cells[1] + cells[2] + cells[3];
        double[] expected =
        [
            (cells[0] + cells[2]) * (cells[0] + cells[1]) / total,
            (cells[1] + cells[3]) * (cells[0] + cells[1]) / total,
            (cells[0] + cells[2]) * (cells[2] + cells[3]) / total,
            (cells[1] + cells[3]) * (cells[2] + cells[3]) / total,
        ];
        var sum = 0.0;
        for (var cell = 0; cell < cells.Length; cell++)
        {
            sum += cells[cell] > 0 ? cells[cell] * DeterministicMath.Log(cells[cell] / expected[cell]) : 0;
        }

        return Math.Max(0, 2 * sum);
    }

    /// <summary>Log ratio: how often the rate doubles from reference to target (Hardie 2014; a count of 0 is taken as one half).</summary>
    /// <param name="target">Occurrences in the target, and words of the target, at least 1.</param>
    /// <param name="reference">Occurrences in the reference, and words of the reference, at least 1.</param>
    /// <returns>Log to base 2 of the ratio of the rates.</returns>
    public static double LogRatio((int Count, int Words) target, (int Count, int Words) reference)
    {
        var rateInTarget = Math.Max(target.Count, 0.5) / target.Words;
        var rateInReference = Math.Max(reference.Count, 0.5) / reference.Words;
        return DeterministicMath.Log(rateInTarget / rateInReference) / DeterministicMath.Log(2);
    }
}
