namespace ClauseAnalyzer.Classification.Models;

/// <summary>
/// Several linear models over the same features, held by feature: for each feature the outputs that it has a weight
/// for. Scoring a text then costs only the features that it has. Immutable and safe to share between threads.
/// </summary>
internal sealed class MultiLinearModel
{
    private readonly double[] intercepts;
    private readonly int[] starts;
    private readonly int[] outputs;
    private readonly double[] weights;

    internal MultiLinearModel(double[] intercepts, int[] starts, int[] outputs, double[] weights)
    {
        this.intercepts = intercepts;
        this.starts = starts;
        this.outputs = outputs;
        this.weights = weights;
    }

    /// <summary>Number of outputs: themes, sections or verbs.</summary>
    public int OutputCount => intercepts.Length;

    /// <summary>Number of features.</summary>
    public int FeatureCount => starts.Length - 1;

    /// <summary>The score of each output for a text without features, in log-odds.</summary>
    public IReadOnlyList<double> Intercepts => intercepts;

    internal ReadOnlySpan<int> Starts => starts;

    internal ReadOnlySpan<int> Outputs => outputs;

    internal ReadOnlySpan<double> Weights => weights;

    /// <summary>Joins models of one feature set.</summary>
    /// <param name="models">One an output; all with as many weights.</param>
    /// <returns>The joined model.</returns>
    public static MultiLinearModel Of(IReadOnlyList<LinearModel> models)
    {
        ArgumentNullException.ThrowIfNull(models);
        var features = models[0].Weights.Count;
        var starts = new int[features + 1];
        var outputs = new List<int>();
        var weights = new List<double>();
        for (var feature = 0; feature < features; feature++)
        {
            for (var output = 0; output < models.Count; output++)
            {
                if (models[output].Weights[feature] is not 0 and var weight)
                {
                    outputs.Add(output);
                    weights.Add(weight);
                }
            }

            starts[feature + 1] = outputs.Count;
        }

        return new MultiLinearModel([.. models.Select(model => model.Intercept)], starts, [.. outputs], [.. weights]);
    }

    /// <summary>Features with a weight for any output, ascending.</summary>
    /// <returns>Feature numbers.</returns>
    public IReadOnlyList<int> UsedFeatures() => [.. Enumerable.Range(0, FeatureCount).Where(feature => starts[feature] < starts[feature + 1])];

    /// <summary>The same model over fewer features.</summary>
    /// <param name="kept">Feature numbers, ascending; they become 0, 1, 2 …</param>
    /// <returns>A smaller model.</returns>
    public MultiLinearModel Keep(IReadOnlyList<int> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var keptStarts = new int[kept.Count + 1];
        var keptOutputs = new List<int>();
        var keptWeights = new List<double>();
        for (var index = 0; index < kept.Count; index++)
        {
            var feature = kept[index];
            keptOutputs.AddRange(outputs.AsSpan(starts[feature], starts[feature + 1] - starts[feature]));
            keptWeights.AddRange(weights.AsSpan(starts[feature], starts[feature + 1] - starts[feature]));
            keptStarts[index + 1] = keptOutputs.Count;
        }

        return new MultiLinearModel(intercepts, keptStarts, [.. keptOutputs], [.. keptWeights]);
    }

    /// <summary>The weight of a feature for an output.</summary>
    /// <param name="feature">From 0.</param>
    /// <param name="output">From 0.</param>
    /// <returns>Log-odds; 0 when it has none.</returns>
    public double WeightOf(int feature, int output)
    {
        for (var index = starts[feature]; index < starts[feature + 1]; index++)
        {
            if (outputs[index] == output)
            {
                return weights[index];
            }
        }

        return 0;
    }

    /// <summary>Sets scores to those of a text without features.</summary>
    /// <param name="scores">One an output.</param>
    internal void CopyInterceptsTo(Span<double> scores) => intercepts.CopyTo(scores);

    /// <summary>Adds the weights of a feature that is present.</summary>
    /// <param name="feature">From 0.</param>
    /// <param name="scores">One an output.</param>
    public void AddTo(int feature, Span<double> scores)
    {
        for (var index = starts[feature]; index < starts[feature + 1]; index++)
        {
            scores[outputs[index]] += weights[index];
        }
    }
}
