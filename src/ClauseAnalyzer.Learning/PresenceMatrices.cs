using ClauseAnalyzer.Classification.Features;

namespace ClauseAnalyzer.Learning;

/// <summary>Makes matrices from texts.</summary>
public static class PresenceMatrices
{
    /// <summary>The features of each text.</summary>
    /// <param name="featurizer">Finds them.</param>
    /// <param name="texts">The rows.</param>
    /// <returns>One row a text.</returns>
    public static PresenceMatrix Of(IFeaturizer featurizer, IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(featurizer);
        ArgumentNullException.ThrowIfNull(texts);
        var collector = new FeatureCollector();
        var rows = new int[texts.Count][];
        for (var row = 0; row < rows.Length; row++)
        {
            collector.Clear();
            featurizer.Featurize(texts[row], collector);
            rows[row] = [.. collector.Hits.Select(hit => hit.Feature).Distinct().Order()];
        }

        return new PresenceMatrix(rows, featurizer.FeatureCount);
    }
}
