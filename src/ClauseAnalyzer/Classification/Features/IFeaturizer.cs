using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>Finds the features that are present in a text. Implementations are immutable and safe to share between threads.</summary>
internal interface IFeaturizer
{
    /// <summary>Number of features it knows; they are numbered from 0.</summary>
    int FeatureCount { get; }

    /// <summary>A readable, unique name of a feature, for sidecars and tables.</summary>
    /// <param name="feature">From 0 to <see cref="FeatureCount"/> exclusive.</param>
    /// <returns>One line, never empty.</returns>
    string NameOf(int feature);

    /// <summary>Reports every place where a feature is present; the same feature may be reported at several places.</summary>
    /// <param name="words">The text.</param>
    /// <param name="collector">Takes the places; spans count in <see cref="WordText.Text"/>.</param>
    void Featurize(WordText words, FeatureCollector collector);
}
