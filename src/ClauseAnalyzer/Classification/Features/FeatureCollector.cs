using System.Runtime.InteropServices;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>Takes the places where features are present in one text after another, so that no text costs a new list. Mutable; one a thread.</summary>
internal sealed class FeatureCollector
{
    private readonly List<FeatureHit> hits = [];

    /// <summary>Added to every feature number that is reported, so that several featurizers share one numbering.</summary>
    public int Offset { get; set; }

    /// <summary>The places reported since the last <see cref="Clear"/>, in the order of reporting.</summary>
    public IReadOnlyList<FeatureHit> Hits => hits;

    /// <summary>The same places, for a loop that runs for every paragraph; valid until the next report.</summary>
    internal ReadOnlySpan<FeatureHit> HitSpan => CollectionsMarshal.AsSpan(hits);

    /// <summary>Terms of the text at hand, for featurizers that read it term by term.</summary>
    internal List<Term> Terms { get; } = [];

    /// <summary>Cues of the text at hand, for featurizers that share one search.</summary>
    internal List<ThemeCueHit> CueHits { get; } = [];

    /// <summary>Reports a place.</summary>
    /// <param name="feature">Number of the feature within its featurizer, from 0.</param>
    /// <param name="span">The words that make it present.</param>
    public void Add(int feature, TextSpan span) => hits.Add(new FeatureHit(Offset + feature, span));

    /// <summary>Forgets all places and sets <see cref="Offset"/> to 0.</summary>
    public void Clear()
    {
        hits.Clear();
        Offset = 0;
    }
}
