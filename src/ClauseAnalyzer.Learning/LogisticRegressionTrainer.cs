using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Learning;

/// <summary>
/// Logistic regression with L1, L2 or elastic-net penalty; the intercept is free. Method: Newton steps, each solved by
/// coordinate descent over its quadratic model, with a line search (newGLMNET: Yuan, Ho and Lin 2012). Sums run in one
/// fixed order in scalar double, so the weights have the same bits on every machine. Immutable.
/// </summary>
public sealed class LogisticRegressionTrainer
{
    private readonly LogisticRegressionOptions options;

    /// <summary>Checks the options.</summary>
    /// <param name="options">Penalties and limits.</param>
    /// <exception cref="ArgumentException">A penalty is negative or not finite, or a limit is not positive.</exception>
    public LogisticRegressionTrainer(LogisticRegressionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!(options.L1 >= 0 && options.L2 >= 0 && double.IsFinite(options.L1 + options.L2) && options.MaximumSteps > 0 && options.Tolerance > 0))
        {
            throw new ArgumentException($"Expected penalties of at least 0 and positive limits, found {options}.", nameof(options));
        }

        this.options = options;
    }

    /// <summary>Fits weights.</summary>
    /// <param name="features">The rows.</param>
    /// <param name="labels">One a row: whether it is positive.</param>
    /// <param name="rowWeights">One a row, at least 0: how many rows it counts for.</param>
    /// <param name="penaltyFactors">One a feature, above 0: multiplies both penalties; empty for 1 everywhere.</param>
    /// <param name="start">Where to start; null for all zero. The result differs from another start's by less than the tolerance.</param>
    /// <returns>The fitted model.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public LinearModel Fit(
        PresenceMatrix features,
        ReadOnlySpan<bool> labels,
        ReadOnlySpan<double> rowWeights,
        ReadOnlySpan<double> penaltyFactors = default,
        LinearModel? start = null)
    {
        ArgumentNullException.ThrowIfNull(features);
        if (labels.Length != features.RowCount || rowWeights.Length != features.RowCount
            || (penaltyFactors.Length != 0 && penaltyFactors.Length != features.FeatureCount))
        {
            throw new ArgumentException("Labels and row weights are one a row, penalty factors one a feature.");
        }

        var problem = new LogisticProblem(features, labels, rowWeights, penaltyFactors, options, start);
        for (var step = 0; step < options.MaximumSteps; step++)
        {
            if (!problem.TakeNewtonStep())
            {
                break;
            }
        }

        return problem.ToModel();
    }
}
