using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Classification.Models;

/// <summary>
/// A logistic curve over scores, fitted to Platt's smoothed targets (Platt 1999) by Newton steps with a line search
/// (Lin, Lin and Weng 2007). Immutable.
/// </summary>
/// <param name="Slope">Log-odds added for one unit of score.</param>
/// <param name="Offset">Log-odds at score 0.</param>
public sealed record PlattCalibrator(double Slope, double Offset) : ICalibrator
{
    private const int MaximumSteps = 100;

    // Keeps the two-by-two system solvable when all scores are equal.
    private const double Ridge = 1e-12;

    /// <summary>Fits the curve.</summary>
    /// <param name="scores">Scores of rows that the scoring model was not fitted on.</param>
    /// <param name="labels">One a score.</param>
    /// <param name="weights">One a score, at least 0: how many rows it counts for.</param>
    /// <returns>The curve; flat at the share of positives when scores tell nothing, or the wrong way round.</returns>
    /// <exception cref="ArgumentException">The lengths differ or there are no rows.</exception>
    public static PlattCalibrator Fit(ReadOnlySpan<double> scores, ReadOnlySpan<bool> labels, ReadOnlySpan<double> weights)
    {
        if (scores.Length == 0 || scores.Length != labels.Length || scores.Length != weights.Length)
        {
            throw new ArgumentException("Expected at least one score, and a label and a weight for each.", nameof(scores));
        }

        double positives = 0;
        double negatives = 0;
        for (var row = 0; row < scores.Length; row++)
        {
            positives += labels[row] ? weights[row] : 0;
            negatives += labels[row] ? 0 : weights[row];
        }

        // Platt's targets: not 1 and 0, but what Laplace's rule would say of as many cases.
        var targets = new double[scores.Length];
        for (var row = 0; row < targets.Length; row++)
        {
            targets[row] = labels[row] ? (positives + 1) / (positives + 2) : 1 / (negatives + 2);
        }

        var flat = new PlattCalibrator(0, DeterministicMath.Log((positives + 1) / (negatives + 1)));
        var curve = flat;
        for (var step = 0; step < MaximumSteps; step++)
        {
            var next = Step(curve, scores, targets, weights);
            if (next is null)
            {
                break;
            }

            curve = next;
        }

        return curve.Slope < 0 ? flat : curve;
    }

    /// <inheritdoc/>
    public double ProbabilityOf(double score) => DeterministicMath.Sigmoid((Slope * score) + Offset);

    private static PlattCalibrator? Step(PlattCalibrator curve, ReadOnlySpan<double> scores, double[] targets, ReadOnlySpan<double> weights)
    {
        double gradientSlope = 0, gradientOffset = 0, slopeSlope = Ridge, offsetOffset = Ridge, slopeOffset = 0;
        for (var row = 0; row < scores.Length; row++)
        {
            var probability = curve.ProbabilityOf(scores[row]);
            var excess = weights[row] * (probability - targets[row]);
            var curvature = weights[row] * probability * (1 - probability);
            gradientSlope += excess * scores[row];
            gradientOffset += excess;
            slopeSlope += curvature * scores[row] * scores[row];
            slopeOffset += curvature * scores[row];
            offsetOffset += curvature;
        }

        var determinant = (slopeSlope * offsetOffset) - (slopeOffset * slopeOffset);
        var slopeStep = -((offsetOffset * gradientSlope) - (slopeOffset * gradientOffset)) / determinant;
        var offsetStep = -((slopeSlope * gradientOffset) - (slopeOffset * gradientSlope)) / determinant;
        var before = LossOf(curve, scores, targets, weights);
        for (var share = 1.0; share > 1e-9; share /= 2)
        {
            var next = new PlattCalibrator(curve.Slope + (share * slopeStep), curve.Offset + (share * offsetStep));
            if (LossOf(next, scores, targets, weights) < before - (1e-12 * before))
            {
                return next;
            }
        }

        return null;
    }

    private static double LossOf(PlattCalibrator curve, ReadOnlySpan<double> scores, double[] targets, ReadOnlySpan<double> weights)
    {
        double loss = 0;
        for (var row = 0; row < scores.Length; row++)
        {
            var logOdds = (curve.Slope * scores[row]) + curve.Offset;
            loss += weights[row] * (DeterministicMath.LogOnePlusExp(logOdds) - (targets[row] * logOdds));
        }

        return loss;
    }
}
