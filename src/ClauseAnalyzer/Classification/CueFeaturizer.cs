using System.Runtime.InteropServices;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>
/// Features of one theme from its cues: each cue that is found, and how many different strong and weak cues there
/// are. A theme without cues has no features. Immutable and thread-safe.
/// </summary>
internal sealed class CueFeaturizer : IFeaturizer
{
    // More than this many different cues of a kind say nothing more.
    private const int CountedStrong = 3;
    private const int CountedWeak = 2;

    private readonly ThemeCues cues;
    private readonly int[] featureOfCue;
    private readonly List<string> names = [];
    private readonly int firstStrongCount;
    private readonly int firstWeakCount;

    /// <summary>Numbers the features of a theme's cues.</summary>
    /// <param name="cues">The cue lexicon.</param>
    /// <param name="theme">The theme; one that the lexicon lacks has no features.</param>
    public CueFeaturizer(ThemeCues cues, string theme)
    {
        ArgumentNullException.ThrowIfNull(cues);
        this.cues = cues;
        featureOfCue = new int[cues.Cues.Count];
        for (var index = 0; index < featureOfCue.Length; index++)
        {
            var cue = cues.Cues[index];
            featureOfCue[index] = cue.Theme == theme ? names.Count : -1;
            if (cue.Theme == theme)
            {
                names.Add($"{theme}: cue {cue.Name}");
            }
        }

        firstStrongCount = names.Count;
        firstWeakCount = firstStrongCount + CountedStrong;
        if (names.Count > 0)
        {
            names.AddRange(Enumerable.Range(1, CountedStrong).Select(count => $"{theme}: strong cues, {count} or more"));
            names.AddRange(Enumerable.Range(1, CountedWeak).Select(count => $"{theme}: weak cues, {count} or more"));
        }
    }

    /// <inheritdoc/>
    public int FeatureCount => names.Count;

    /// <inheritdoc/>
    public string NameOf(int feature) => names[feature];

    /// <inheritdoc/>
    public void Featurize(WordText words, FeatureCollector collector)
    {
        ArgumentNullException.ThrowIfNull(collector);
        if (names.Count > 0)
        {
            cues.Find(words, collector.CueHits);
            FeaturizeFound(collector);
        }
    }

    /// <summary>Reports the features of a text whose cues are already found, so that several themes share one search.</summary>
    /// <param name="collector">Holds what <see cref="ThemeCues.Find(WordText, List{ThemeCueHit})"/> gave for the text, with the same cues; takes the places.</param>
    internal void FeaturizeFound(FeatureCollector collector)
    {
        var strong = 0;
        var weak = 0;
        var lastCue = -1;
        foreach (ref readonly var hit in CollectionsMarshal.AsSpan(collector.CueHits))
        {
            var feature = featureOfCue[hit.Cue];
            if (feature < 0)
            {
                continue;
            }

            var span = new TextSpan(hit.Start, hit.End);
            collector.Add(feature, span);
            if (hit.Cue == lastCue)
            {
                continue;
            }

            lastCue = hit.Cue;
            if (cues.Cues[hit.Cue].Kind == ThemeCueKind.Strong && strong < CountedStrong)
            {
                collector.Add(firstStrongCount + strong++, span);
            }
            else if (cues.Cues[hit.Cue].Kind == ThemeCueKind.Weak && weak < CountedWeak)
            {
                collector.Add(firstWeakCount + weak++, span);
            }
        }
    }
}
