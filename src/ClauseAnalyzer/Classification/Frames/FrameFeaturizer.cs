using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Frames;

/// <summary>Finds the frames of a fixed list. Immutable and safe to share between threads.</summary>
internal sealed class FrameFeaturizer : IFeaturizer
{
    private readonly ulong[] keys;
    private readonly NgramTable table;

    // Finders that no text is using; a batch then allocates one a thread, not one a paragraph.
    private readonly ConcurrentBag<FrameFinder> idle = [];

    /// <summary>Numbers the frames.</summary>
    /// <param name="lexicon">The words of frames.</param>
    /// <param name="keys">The frames to look for, packed; each once. None for a model without frames.</param>
    public FrameFeaturizer(FrameLexicon lexicon, ulong[] keys)
    {
        Lexicon = lexicon;
        this.keys = keys;
        table = new NgramTable(keys);
    }

    /// <summary>Finds nothing.</summary>
    public static FrameFeaturizer None { get; } = new(FrameLexicon.None, []);

    public FrameLexicon Lexicon { get; }

    public ReadOnlySpan<ulong> Keys => keys;

    /// <inheritdoc/>
    public int FeatureCount => keys.Length;

    /// <inheritdoc/>
    public string NameOf(int feature) => Lexicon.Names.NameOf(keys[feature]);

    /// <inheritdoc/>
    public void Featurize(WordText words, FeatureCollector collector)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(collector);
        if (keys.Length == 0)
        {
            return;
        }

        if (!idle.TryTake(out var finder))
        {
            finder = new FrameFinder(Lexicon);
        }

        foreach (ref readonly var frame in CollectionsMarshal.AsSpan(finder.Read(words)))
        {
            var feature = table.FeatureOf(frame.Key);
            if (feature >= 0)
            {
                collector.Add(feature, frame.Span);
            }
        }

        idle.Add(finder);
    }
}
