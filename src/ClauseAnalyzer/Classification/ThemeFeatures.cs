using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>The features of themes: the cues of each theme, found in one search, and then n-grams. Immutable and safe to share between threads.</summary>
internal sealed class ThemeFeatures : IFeaturizer
{
    private readonly ThemeCues cues;
    private readonly CueFeaturizer[] cueFeaturizers;
    private readonly NgramFeaturizer ngrams;

    /// <summary>Joins the features.</summary>
    /// <param name="cues">The cue lexicon.</param>
    /// <param name="themes">The themes of the model; cues of other themes are not features.</param>
    /// <param name="ngrams">The n-grams.</param>
    public ThemeFeatures(ThemeCues cues, IEnumerable<string> themes, NgramFeaturizer ngrams)
    {
        this.cues = cues;
        this.ngrams = ngrams;
        cueFeaturizers = [.. themes.Select(theme => new CueFeaturizer(cues, theme))];
        CueCount = cueFeaturizers.Sum(featurizer => featurizer.FeatureCount);
    }

    /// <summary>Number of features that are cues; they come first.</summary>
    public int CueCount { get; }

    /// <inheritdoc/>
    public int FeatureCount => CueCount + ngrams.FeatureCount;

    /// <inheritdoc/>
    public string NameOf(int feature)
    {
        foreach (var featurizer in cueFeaturizers)
        {
            if (feature < featurizer.FeatureCount)
            {
                return featurizer.NameOf(feature);
            }

            feature -= featurizer.FeatureCount;
        }

        return ngrams.NameOf(feature);
    }

    /// <summary>The theme that a feature is a cue of, by its place; -1 for an n-gram.</summary>
    public int ThemeOf(int feature)
    {
        for (var theme = 0; theme < cueFeaturizers.Length; theme++)
        {
            if (feature < cueFeaturizers[theme].FeatureCount)
            {
                return theme;
            }

            feature -= cueFeaturizers[theme].FeatureCount;
        }

        return -1;
    }

    /// <inheritdoc/>
    public void Featurize(WordText words, FeatureCollector collector)
    {
        ArgumentNullException.ThrowIfNull(collector);
        var start = collector.Offset;
        if (CueCount > 0)
        {
            cues.Find(words, collector.CueHits);
            foreach (var featurizer in cueFeaturizers)
            {
                featurizer.Featurize(collector.CueHits, collector);
                collector.Offset += featurizer.FeatureCount;
            }
        }

        ngrams.Featurize(words, collector);
        collector.Offset = start;
    }
}
