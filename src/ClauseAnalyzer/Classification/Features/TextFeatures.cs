using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>Features of strings that nobody has read as words yet.</summary>
internal static class TextFeatures
{
    /// <summary>Reads a string and reports every place where a feature is present.</summary>
    /// <param name="featurizer">Finds the features.</param>
    /// <param name="text">Any text.</param>
    /// <param name="collector">Takes the places; spans count in <paramref name="text"/>.</param>
    public static void Featurize(this IFeaturizer featurizer, string text, FeatureCollector collector)
    {
        ArgumentNullException.ThrowIfNull(featurizer);
        using var reader = WordReader.Borrow();
        featurizer.Featurize(reader.Read(text), collector);
    }
}
