using System.Numerics;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>Finds the feature of a packed n-gram by open addressing, without allocation. Immutable.</summary>
internal sealed class NgramTable
{
    private readonly ulong[] keys;
    private readonly int[] features;
    private readonly int mask;

    /// <summary>Places the keys; the feature of a key is its index.</summary>
    /// <param name="keys">None 0.</param>
    /// <exception cref="ArgumentException">A key stands twice.</exception>
    public NgramTable(ReadOnlySpan<ulong> keys)
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        this.keys = new ulong[capacity];
        features = new int[capacity];
        mask = capacity - 1;
        for (var feature = 0; feature < keys.Length; feature++)
        {
            var slot = SlotOf(keys[feature]);
            if (this.keys[slot] == keys[feature])
            {
                throw new ArgumentException("Expected distinct n-grams, found one twice.", nameof(keys));
            }

            this.keys[slot] = keys[feature];
            features[slot] = feature;
        }
    }

    /// <summary>The feature of a key; -1 when it is none.</summary>
    public int FeatureOf(ulong key)
    {
        var slot = SlotOf(key);
        return keys[slot] == key ? features[slot] : -1;
    }

    private int SlotOf(ulong key)
    {
        var slot = (int)((key * 0x9E3779B97F4A7C15) >> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
