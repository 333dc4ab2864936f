using System.Numerics;
using System.Runtime.InteropServices;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>What the texts of one block share with the text sought, and how alike they can be at most. Kept between searches; for one thread.</summary>
/// <param name="space">The space of the texts.</param>
/// <param name="size">How many texts a block has at most.</param>
internal sealed class SearchRoom(SimilaritySpace space, int size)
{
    // Rounding may not lose a text in the first look at eight of them; the second decides.
    private const float Looser = 1 - 1e-4f;

    // Weights shared so far: of features, and of words, each as often as the text sought has it.
    private readonly float[] features = new float[size];
    private readonly float[] words = new float[size];
    private readonly HashSet<int> measured = [];

    /// <summary>What measures the texts.</summary>
    public SimilarityMeter Meter { get; } = new(space);

    /// <summary>How many features of texts were read in this block.</summary>
    public int Readings { get; private set; }

    /// <summary>The lowest number of the block's texts.</summary>
    public int First { get; private set; }

    /// <summary>Begins another block.</summary>
    /// <param name="first">The lowest number of its texts.</param>
    public void Clear(int first)
    {
        Array.Clear(features);
        Array.Clear(words);
        measured.Clear();
        First = first;
        Readings = 0;
    }

    /// <summary>Adds a feature to what texts share.</summary>
    /// <param name="holders">The texts of the block that have it.</param>
    /// <param name="weight">Its weight.</param>
    /// <param name="wordWeight">The same by the number of its occurrences, 0 for a pair of words.</param>
    public void Add(ReadOnlySpan<int> holders, float weight, float wordWeight)
    {
        AddTo(features, holders, First, weight);
        if (wordWeight > 0)
        {
            AddTo(words, holders, First, wordWeight);
        }

        Readings += holders.Length;
    }

    private static void AddTo(Span<float> sums, ReadOnlySpan<int> holders, int first, float weight)
    {
        foreach (var text in holders)
        {
            sums[text - first] += weight;
        }
    }

    /// <summary>The texts that can be alike enough and were not given yet.</summary>
    /// <param name="lengths">Lengths of all texts.</param>
    /// <param name="own">Length of the text sought.</param>
    /// <param name="left">What every text may share beside what was read.</param>
    /// <param name="count">How many texts the block has.</param>
    /// <param name="least">How alike they must be.</param>
    /// <returns>The bound of each and its number, in no order: most lists are long and only their top is wanted.</returns>
    public List<(float Bound, int Text)> Promising(TextLengths lengths, TextLength own, TextLength left, int count, float least)
    {
        var found = new List<(float Bound, int Text)>();
        ReadOnlySpan<float> otherFeatures = lengths.Features.AsSpan(First, count);
        ReadOnlySpan<float> otherWords = lengths.Words.AsSpan(First, count);
        ref var featuresOfOthers = ref MemoryMarshal.GetReference(otherFeatures);
        ref var wordsOfOthers = ref MemoryMarshal.GetReference(otherWords);
        ref var sharedFeatures = ref MemoryMarshal.GetArrayDataReference(features);
        ref var sharedWords = ref MemoryMarshal.GetArrayDataReference(words);
        var (leftFeatures, leftWords) = (new Vector<float>(left.Features), new Vector<float>(left.Words));
        var (ownFeatures, ownWords) = (new Vector<float>(own.Features), new Vector<float>(own.Words));
        var leastOfAll = new Vector<float>(least * Looser);
        nuint place = 0;
        for (; (int)place + Vector<float>.Count <= count; place += (nuint)Vector<float>.Count)
        {
            // The sum of both shares against the least, without dividing: most lanes are far from it.
            var theirFeatures = Vector.LoadUnsafe(ref featuresOfOthers, place);
            var theirWords = Vector.LoadUnsafe(ref wordsOfOthers, place);
            var bothFeatures = theirFeatures + ownFeatures;
            var bothWords = theirWords + ownWords;
            var ofFeatures = Vector.Min(Vector.LoadUnsafe(ref sharedFeatures, place) + leftFeatures, theirFeatures) * bothWords;
            var ofWords = Vector.Min(Vector.LoadUnsafe(ref sharedWords, place) + leftWords, theirWords) * bothFeatures;
            if (Vector.GreaterThanOrEqualAny(ofFeatures + ofWords, leastOfAll * bothFeatures * bothWords))
            {
                for (var lane = 0; lane < Vector<float>.Count; lane++)
                {
                    NoteAt((int)place + lane);
                }
            }
        }

        for (; (int)place < count; place++)
        {
            NoteAt((int)place);
        }

        return found;

        void NoteAt(int text)
        {
            var other = new TextLength(lengths.Features[First + text], lengths.Words[First + text]);
            var bound = own.Bound(new TextLength(features[text] + left.Features, words[text] + left.Words), other);
            if (bound >= least && !measured.Contains(First + text))
            {
                found.Add((bound, First + text));
            }
        }
    }

    /// <summary>Notes that a text was measured, and need not be given again.</summary>
    public void MarkMeasured(int text) => measured.Add(text);
}
