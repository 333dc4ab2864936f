namespace ClauseAnalyzer.Learning;

/// <summary>Several featurizers under one numbering, each one's features after those before it. Immutable and safe to share between threads.</summary>
public sealed class CompositeFeaturizer : IFeaturizer
{
    private readonly IFeaturizer[] parts;
    private readonly int[] offsets;

    /// <summary>Joins featurizers.</summary>
    /// <param name="parts">In the order of their features; may be empty.</param>
    public CompositeFeaturizer(IEnumerable<IFeaturizer> parts)
    {
        this.parts = [.. parts];
        offsets = new int[this.parts.Length + 1];
        for (var index = 0; index < this.parts.Length; index++)
        {
            offsets[index + 1] = offsets[index] + this.parts[index].FeatureCount;
        }
    }

    /// <inheritdoc/>
    public int FeatureCount => offsets[^1];

    /// <inheritdoc/>
    public string NameOf(int feature)
    {
        var part = parts.Length - 1;
        while (part > 0 && feature < offsets[part])
        {
            part--;
        }

        return parts[part].NameOf(feature - offsets[part]);
    }

    /// <inheritdoc/>
    public void Featurize(string text, FeatureCollector collector)
    {
        ArgumentNullException.ThrowIfNull(collector);
        var start = collector.Offset;
        for (var index = 0; index < parts.Length; index++)
        {
            collector.Offset = start + offsets[index];
            parts[index].Featurize(text, collector);
        }

        collector.Offset = start;
    }
}
