using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>The features of themes: the cues of each theme, found in one search, then frames, and then n-grams. Immutable and safe to share between threads.</summary>
internal sealed class ThemeFeatures : IFeaturizer
{
    private readonly ThemeCues cues;
    private readonly CueFeaturizer[] cueFeaturizers;
    private readonly FrameFeaturizer frames;
    private readonly NgramFeaturizer ngrams;

    /// <summary>Joins the features.</summary>
    /// <param name="cues">The cue lexicon.</param>
    /// <param name="themes">The themes of the model; cues of other themes are not features.</param>
    /// <param name="frames">The frames; <see cref="FrameFeaturizer.None"/> for a model of one stage.</param>
    /// <param name="ngrams">The n-grams.</param>
    public ThemeFeatures(ThemeCues cues, IEnumerable<string> themes, FrameFeaturizer frames, NgramFeaturizer ngrams)
    {
        this.frames = frames;
        this.cues = cues;
        this.ngrams = ngrams;
        cueFeaturizers = [.. themes.Select(theme => new CueFeaturizer(cues, theme))];
        CueCount = cueFeaturizers.Sum(featurizer => featurizer.FeatureCount);
    }

    /// <summary>Number of features that are cues; they come first.</summary>
    public int CueCount { get; }

    /// <summary>Number of features that are frames; they follow the cues.</summary>
    public int FrameCount => frames.FeatureCount;

    /// <inheritdoc/>
    public int FeatureCount => CueCount + FrameCount + ngrams.FeatureCount;

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

        return feature < FrameCount ? frames.NameOf(feature) : ngrams.NameOf(feature - FrameCount);
    }

    /// <summary>Whether a feature is a frame.</summary>
    public bool IsFrame(int feature) => feature >= CueCount && feature < CueCount + FrameCount;

    /// <summary>The theme that a feature is a cue of, by its place; -1 for a frame or an n-gram.</summary>
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
                featurizer.FeaturizeFound(collector);
                collector.Offset += featurizer.FeatureCount;
            }
        }

        frames.Featurize(words, collector);
        collector.Offset += FrameCount;
        ngrams.Featurize(words, collector);
        collector.Offset = start;
    }
}
