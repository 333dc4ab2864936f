using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Models;

/// <summary>The scores of one text and the features behind them; valid until disposed of. For one thread.</summary>
internal sealed class ScoredText : IDisposable
{
    private readonly TextScorer owner;
    private readonly FeatureCollector collector = new();
    private readonly double[] scores;
    private readonly int[] lastSeen;
    private int generation;

    internal ScoredText(TextScorer owner)
    {
        this.owner = owner;
        scores = new double[owner.Model.OutputCount];
        lastSeen = new int[owner.Model.FeatureCount];
    }

    /// <summary>One score an output, in log-odds before calibration.</summary>
    public ReadOnlySpan<double> Scores => scores;

    /// <summary>Every place where a feature is present; a feature counts once, however many places it has.</summary>
    public IReadOnlyList<FeatureHit> Hits => collector.Hits;

    /// <summary>Hands the buffer back.</summary>
    public void Dispose() => owner.Return(this);

    internal void Score(WordText words)
    {
        var model = owner.Model;
        collector.Clear();
        owner.Featurizer.Featurize(words, collector);
        model.CopyInterceptsTo(scores);
        generation++;
        foreach (ref readonly var hit in collector.HitSpan)
        {
            if (lastSeen[hit.Feature] != generation)
            {
                lastSeen[hit.Feature] = generation;
                model.AddTo(hit.Feature, scores);
            }
        }
    }
}
