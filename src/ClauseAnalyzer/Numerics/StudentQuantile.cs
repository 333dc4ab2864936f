namespace ClauseAnalyzer.Numerics;

/// <summary>The 97.5% point of Student's t distribution.</summary>
internal static class StudentQuantile
{
    private const double Z = 1.959963984540054;

    // One to four degrees of freedom; up to three the series below has not settled.
    private static readonly double[] First = [12.706204736174694, 4.302652729749462, 3.182446305283708, 2.7764451051977934];

    /// <summary>The point (Cornish and Fisher's series in 1/v, Abramowitz and Stegun 26.7.5); within 0.001 of the true one.</summary>
    /// <param name="degrees">Degrees of freedom, also between whole numbers (up to four straight between them in 1/v); below 1 as 1.</param>
    public static double Of(double degrees)
    {
        var v = Math.Max(1, degrees);
        if (v < First.Length)
        {
            var below = (int)v;
            var part = ((1.0 / below) - (1 / v)) / ((1.0 / below) - (1.0 / (below + 1)));
            return First[below - 1] + (part * (First[below] - First[below - 1]));
        }

        const double z2 = Z * Z;
        var first = Z * (z2 + 1) / 4;
        var second = Z * ((((5 * z2) + 16) * z2) + 3) / 96;
        var third = Z * ((((((3 * z2) + 19) * z2) + 17) * z2) - 15) / 384;
        var fourth = Z * ((((((((79 * z2) + 776) * z2) + 1482) * z2) - 1920) * z2) - 945) / 92160;
        return Z + ((first + ((second + ((third + (fourth / v)) / v)) / v)) / v);
    }
}
