namespace ClauseAnalyzer.Numerics;

/// <summary>
/// Exponential and logarithm with the same bits on every machine. The ones of the runtime call the platform's C library
/// or vector units, whose last bits differ. Method: FreeBSD msun (fdlibm) e_exp.c and e_log.c; error below one unit in the last place.
/// </summary>
public static class DeterministicMath
{
    private const double LnTwoHigh = 6.93147180369123816490e-01;
    private const double LnTwoLow = 1.90821492927058770002e-10;
    private const double InverseLnTwo = 1.44269504088896338700e+00;

    /// <summary>e to the power of <paramref name="exponent"/>.</summary>
    /// <param name="exponent">Any number.</param>
    /// <returns>0 below about -745, infinity above about 709.</returns>
    public static double Exp(double exponent)
    {
        if (double.IsNaN(exponent) || exponent > 709.782712893384)
        {
            return double.IsNaN(exponent) ? double.NaN : double.PositiveInfinity;
        }

        if (exponent < -745.13321910194122)
        {
            return 0;
        }

        var power = (int)((InverseLnTwo * exponent) + (exponent < 0 ? -0.5 : 0.5));
        var high = exponent - (power * LnTwoHigh);
        var low = power * LnTwoLow;
        var rest = high - low;
        var square = rest * rest;
        var correction = rest - (square * (1.66666666666666019037e-01 + (square * (-2.77777777770155933842e-03
            + (square * (6.61375632143793436117e-05 + (square * (-1.65339022054652515390e-06 + (square * 4.13813679705723846039e-08)))))))));
        var fraction = 1 - (low - ((rest * correction) / (2 - correction)) - high);

        // Two steps, so that neither factor overflows at the ends of the range.
        var half = power / 2;
        return fraction * PowerOfTwo(half) * PowerOfTwo(power - half);
    }

    /// <summary>Natural logarithm.</summary>
    /// <param name="value">A number of at least 0.</param>
    /// <returns>Negative infinity for 0; not a number below 0.</returns>
    public static double Log(double value)
    {
        if (!(value > 0) || double.IsPositiveInfinity(value))
        {
            return value == 0 ? double.NegativeInfinity : value > 0 ? value : double.NaN;
        }

        var power = 0;
        if (value < 2.2250738585072014e-308)
        {
            value *= PowerOfTwo(54);
            power = -54;
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        power += (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000);
        if (mantissa > 1.4142135623730951)
        {
            mantissa *= 0.5;
            power++;
        }

        return LogOfMantissa(mantissa - 1, power);
    }

    /// <summary>Logistic function, 1 / (1 + e^-x): turns log-odds into a probability.</summary>
    /// <param name="logOdds">Any number.</param>
    /// <returns>0 to 1.</returns>
    public static double Sigmoid(double logOdds)
    {
        if (logOdds >= 0)
        {
            return 1 / (1 + Exp(-logOdds));
        }

        var odds = Exp(logOdds);
        return odds / (1 + odds);
    }

    /// <summary>log(1 + e^x) without overflow: the log loss of a negative case with score x.</summary>
    /// <param name="logOdds">Any number.</param>
    /// <returns>At least 0.</returns>
    public static double LogOnePlusExp(double logOdds) =>
        logOdds > 0 ? logOdds + Log(1 + Exp(-logOdds)) : Log(1 + Exp(logOdds));

    private static double LogOfMantissa(double fraction, int power)
    {
        var ratio = fraction / (2 + fraction);
        var square = ratio * ratio;
        var fourth = square * square;
        var even = fourth * (3.999999999940941908e-01 + (fourth * (2.222219843214978396e-01 + (fourth * 1.531383769920937332e-01))));
        var odd = square * (6.666666666666735130e-01 + (fourth * (2.857142874366239149e-01
            + (fourth * (1.818357216161805012e-01 + (fourth * 1.479819860511658591e-01))))));
        var halfSquare = 0.5 * fraction * fraction;
        return (power * LnTwoHigh) - (halfSquare - ((ratio * (halfSquare + even + odd)) + (power * LnTwoLow)) - fraction);
    }

    private static double PowerOfTwo(int power) => BitConverter.Int64BitsToDouble((long)(power + 1023) << 52);
}
