using System.Collections.Concurrent;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Models;

/// <summary>A featurizer and the linear models over its features. Immutable and safe to share between threads.</summary>
internal sealed class TextScorer
{
    // Buffers that no text is using; a batch then allocates one a thread, not one a paragraph.
    private readonly ConcurrentBag<ScoredText> idle = [];

    /// <summary>Joins the two.</summary>
    /// <param name="featurizer">Finds features.</param>
    /// <param name="model">Weighs them.</param>
    /// <exception cref="ArgumentException">They differ in the number of features.</exception>
    public TextScorer(IFeaturizer featurizer, MultiLinearModel model)
    {
        ArgumentNullException.ThrowIfNull(featurizer);
        ArgumentNullException.ThrowIfNull(model);
        if (featurizer.FeatureCount != model.FeatureCount)
        {
            throw new ArgumentException($"Expected weights for {featurizer.FeatureCount} features, found {model.FeatureCount}.", nameof(model));
        }

        Featurizer = featurizer;
        Model = model;
    }

    /// <summary>Finds features.</summary>
    public IFeaturizer Featurizer { get; }

    /// <summary>Weighs them.</summary>
    public MultiLinearModel Model { get; }

    /// <summary>Scores a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Its scores; disposing of them hands their buffer to the next text.</returns>
    public ScoredText Score(string text)
    {
        using var reader = WordReader.Borrow();
        return Score(reader.Read(text));
    }

    /// <summary>Scores a text that was read.</summary>
    /// <param name="words">Any text.</param>
    /// <returns>Its scores; disposing of them hands their buffer to the next text.</returns>
    public ScoredText Score(WordText words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (!idle.TryTake(out var scored))
        {
            scored = new ScoredText(this);
        }

        scored.Score(words);
        return scored;
    }

    internal void Return(ScoredText scored) => idle.Add(scored);
}
