using System.Runtime.CompilerServices;

namespace ClauseAnalyzer.Classification.Cues;

/// <summary>The sets of words that patterns name, by the classes of words that they accept. Immutable.</summary>
internal sealed class ThemeCueSets
{
    private readonly int row;

    // One bit a class, a row a set.
    private readonly ulong[] bits;

    // The classes of set s stand from bounds[s] to bounds[s + 1].
    private readonly int[] bounds;
    private readonly int[] classes;

    /// <summary>Takes over sets.</summary>
    /// <param name="sets">For each set the classes that it accepts.</param>
    /// <param name="classCount">Number of classes.</param>
    public ThemeCueSets(IReadOnlyList<int[]> sets, int classCount)
    {
        ClassCount = classCount;
        row = (classCount + 63) / 64;
        bits = new ulong[sets.Count * row];
        bounds = new int[sets.Count + 1];
        classes = [.. sets.SelectMany(set => set)];
        for (var set = 0; set < sets.Count; set++)
        {
            bounds[set + 1] = bounds[set] + sets[set].Length;
            foreach (var wordClass in sets[set])
            {
                bits[(set * row) + (wordClass >> 6)] |= 1UL << (wordClass & 63);
            }
        }
    }

    /// <summary>Number of sets.</summary>
    public int Count => bounds.Length - 1;

    /// <summary>Number of classes; they are numbered from 0.</summary>
    public int ClassCount { get; }

    /// <summary>Whether a set accepts a class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Accepts(int set, int wordClass) => (bits[(set * row) + (wordClass >> 6)] >> (wordClass & 63) & 1) != 0;

    /// <summary>Where words of a set stand.</summary>
    /// <param name="set">The set.</param>
    /// <param name="placesOfClass">Where those of each class stand, a bit each place.</param>
    public ulong PlacesOf(int set, ulong[] placesOfClass)
    {
        var places = 0UL;
        foreach (var wordClass in classes.AsSpan(bounds[set]..bounds[set + 1]))
        {
            places |= placesOfClass[wordClass];
        }

        return places;
    }
}
