using System.Numerics;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>Finds the feature of a packed n-gram by open addressing, without allocation. Immutable.</summary>
internal sealed class NgramTable
{
    // Half the slots are free, so that one bit in sixteen is set.
    private const int BitsASlot = 8;

    private readonly Slot[] slots;
    private readonly int mask;

    // A bit for each key, in little enough memory to be at hand: most n-grams of a text are none of the table's, and are
    // turned away without a look into it.
    private readonly ulong[] mayHold;

    /// <summary>Places the keys; the feature of a key is its index.</summary>
    /// <param name="keys">None 0.</param>
    /// <exception cref="ArgumentException">A key stands twice.</exception>
    public NgramTable(ReadOnlySpan<ulong> keys)
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        slots = new Slot[capacity];
        mask = capacity - 1;
        mayHold = new ulong[capacity * BitsASlot / 64];
        for (var feature = 0; feature < keys.Length; feature++)
        {
            var slot = SlotOf(keys[feature]);
            if (slots[slot].Key == keys[feature])
            {
                throw new ArgumentException("Expected distinct n-grams, found one twice.", nameof(keys));
            }

            slots[slot] = new Slot(keys[feature], feature);
            var bit = BitOf(HashOf(keys[feature]));
            mayHold[bit >> 6] |= 1UL << (bit & 63);
        }
    }

    /// <summary>The feature of a key; -1 when it is none.</summary>
    public int FeatureOf(ulong key)
    {
        var bit = BitOf(HashOf(key));
        if ((mayHold[bit >> 6] >> (bit & 63) & 1) == 0)
        {
            return -1;
        }

        ref readonly var found = ref slots[SlotOf(key)];
        return found.Key == key ? found.Feature : -1;
    }

    private static ulong HashOf(ulong key) => key * 0x9E3779B97F4A7C15;

    private int BitOf(ulong hash) => (int)(hash >> 40) & ((mayHold.Length * 64) - 1);

    private int SlotOf(ulong key)
    {
        var slot = (int)(HashOf(key) >> 32) & mask;
        while (slots[slot].Key != 0 && slots[slot].Key != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private readonly record struct Slot(ulong Key, int Feature);
}
