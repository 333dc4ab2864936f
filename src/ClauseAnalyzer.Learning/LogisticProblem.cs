using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Learning;

/// <summary>The state of one fit: weights, scores and the quadratic model around them. Mutable; one a fit.</summary>
internal sealed class LogisticProblem
{
    private const int MaximumSweeps = 40;
    private const int MaximumHalvings = 20;

    // Keeps the curvature of rows that are already certain from vanishing.
    private const double LeastCurvature = 1e-6;

    private readonly PresenceMatrix features;
    private readonly LogisticRegressionOptions options;
    private readonly bool[] labels;
    private readonly double[] rowWeights;
    private readonly double[] factors;
    private readonly double[] weights;
    private readonly double[] scores;
    private readonly double[] slopes;
    private readonly double[] curvatures;
    private readonly double[] change;
    private readonly double[] scoreChange;
    private readonly double[] gradient;
    private readonly double[] hessian;
    private readonly int[] active;
    private int activeCount;
    private double intercept;
    private double interceptChange;
    private double objective;

    public LogisticProblem(
        PresenceMatrix features,
        ReadOnlySpan<bool> labels,
        ReadOnlySpan<double> rowWeights,
        ReadOnlySpan<double> penaltyFactors,
        LogisticRegressionOptions options,
        LinearModel? start)
    {
        this.features = features;
        this.options = options;
        this.labels = labels.ToArray();
        this.rowWeights = rowWeights.ToArray();
        factors = penaltyFactors.ToArray();
        if (factors.Length == 0)
        {
            factors = new double[features.FeatureCount];
            Array.Fill(factors, 1);
        }

        weights = start is null ? new double[features.FeatureCount] : [.. start.Weights];
        intercept = start?.Intercept ?? 0;
        scores = new double[features.RowCount];
        slopes = new double[features.RowCount];
        curvatures = new double[features.RowCount];
        scoreChange = new double[features.RowCount];
        change = new double[features.FeatureCount];
        gradient = new double[features.FeatureCount];
        hessian = new double[features.FeatureCount];
        active = new int[features.FeatureCount];
        for (var row = 0; row < scores.Length; row++)
        {
            scores[row] = intercept + SumOf(features.Row(row), weights);
        }

        objective = ObjectiveAt(0);
    }

    public LinearModel ToModel() => new(intercept, weights);

    /// <summary>Takes one step; false when it betters too little to go on.</summary>
    public bool TakeNewtonStep()
    {
        BuildQuadraticModel();
        SolveQuadraticModel();
        var before = objective;
        var share = 1.0;
        for (var halving = 0; halving < MaximumHalvings; halving++, share /= 2)
        {
            var candidate = ObjectiveAt(share);
            if (candidate < before)
            {
                Move(share);
                objective = candidate;
                return before - candidate > options.Tolerance * before;
            }
        }

        return false;
    }

    private void BuildQuadraticModel()
    {
        for (var row = 0; row < scores.Length; row++)
        {
            var probability = DeterministicMath.Sigmoid(scores[row]);
            slopes[row] = rowWeights[row] * (probability - (labels[row] ? 1 : 0));
            curvatures[row] = rowWeights[row] * Math.Max(probability * (1 - probability), LeastCurvature);
        }

        Array.Clear(change);
        Array.Clear(scoreChange);
        interceptChange = 0;
        activeCount = 0;
        for (var feature = 0; feature < weights.Length; feature++)
        {
            var rows = features.Column(feature);
            gradient[feature] = SumOf(rows, slopes);
            if (weights[feature] != 0 || Math.Abs(gradient[feature]) > options.L1 * factors[feature])
            {
                hessian[feature] = SumOf(rows, curvatures);
                active[activeCount++] = feature;
            }
        }
    }

    private void SolveQuadraticModel()
    {
        for (var sweep = 0; sweep < MaximumSweeps; sweep++)
        {
            var largest = Math.Abs(ChangeIntercept());
            for (var index = 0; index < activeCount; index++)
            {
                largest = Math.Max(largest, Math.Abs(ChangeWeight(active[index])));
            }

            if (largest < 1e-4)
            {
                break;
            }
        }
    }

    private double ChangeIntercept()
    {
        double slope = 0;
        double curvature = 0;
        for (var row = 0; row < scores.Length; row++)
        {
            slope += slopes[row] + (curvatures[row] * scoreChange[row]);
            curvature += curvatures[row];
        }

        var step = curvature > 0 ? -slope / curvature : 0;
        interceptChange += step;
        for (var row = 0; row < scores.Length; row++)
        {
            scoreChange[row] += step;
        }

        return step;
    }

    private double ChangeWeight(int feature)
    {
        var rows = features.Column(feature);
        var lasso = options.L1 * factors[feature];
        var ridge = options.L2 * factors[feature];
        var weight = weights[feature] + change[feature];
        var slope = gradient[feature] + (ridge * weight);
        foreach (var row in rows)
        {
            slope += curvatures[row] * scoreChange[row];
        }

        var curvature = hessian[feature] + ridge;
        if (curvature <= 0)
        {
            return 0;
        }

        // Soft threshold: the minimum of the parabola plus the absolute value.
        var target = (curvature * weight) - slope;
        var moved = Math.Abs(target) <= lasso ? 0 : (target - (Math.Sign(target) * lasso)) / curvature;
        var step = moved - weight;
        if (step != 0)
        {
            change[feature] += step;
            foreach (var row in rows)
            {
                scoreChange[row] += step;
            }
        }

        return step;
    }

    private double ObjectiveAt(double share)
    {
        double loss = 0;
        for (var row = 0; row < scores.Length; row++)
        {
            var score = scores[row] + (share * scoreChange[row]);
            loss += rowWeights[row] * DeterministicMath.LogOnePlusExp(labels[row] ? -score : score);
        }

        double penalty = 0;
        for (var feature = 0; feature < weights.Length; feature++)
        {
            var weight = weights[feature] + (share * change[feature]);
            penalty += factors[feature] * ((options.L1 * Math.Abs(weight)) + (0.5 * options.L2 * weight * weight));
        }

        return loss + penalty;
    }

    private void Move(double share)
    {
        intercept += share * interceptChange;
        for (var feature = 0; feature < weights.Length; feature++)
        {
            weights[feature] += share * change[feature];
        }

        for (var row = 0; row < scores.Length; row++)
        {
            scores[row] += share * scoreChange[row];
        }
    }

    private static double SumOf(ReadOnlySpan<int> indices, double[] values)
    {
        double sum = 0;
        foreach (var index in indices)
        {
            sum += values[index];
        }

        return sum;
    }
}
