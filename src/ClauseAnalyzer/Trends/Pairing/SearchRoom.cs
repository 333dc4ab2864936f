using System.Numerics;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>What the texts of one block share with the text sought, and how alike they can be at most. Kept between searches; for one thread.</summary>
/// <param name="space">The space of the texts.</param>
/// <param name="size">How many texts a block has at most.</param>
internal sealed class SearchRoom(SimilaritySpace space, int size)
{
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
        var place = 0;
        for (; place + Vector<float>.Count <= count; place += Vector<float>.Count)
        {
            var (theirFeatures, theirWords) = (new Vector<float>(otherFeatures[place..]), new Vector<float>(otherWords[place..]));
            var sharedFeatures = Vector.Min(new Vector<float>(features, place) + new Vector<float>(left.Features), theirFeatures);
            var sharedWords = Vector.Min(new Vector<float>(words, place) + new Vector<float>(left.Words), theirWords);
            var bounds = (sharedFeatures / (theirFeatures + new Vector<float>(own.Features))) + (sharedWords / (theirWords + new Vector<float>(own.Words)));
            if (Vector.GreaterThanOrEqualAny(bounds, new Vector<float>(least)))
            {
                for (var lane = 0; lane < Vector<float>.Count; lane++)
                {
                    Note(bounds[lane], place + lane);
                }
            }
        }

        for (; place < count; place++)
        {
            var other = new TextLength(otherFeatures[place], otherWords[place]);
            Note(own.Bound(new TextLength(features[place] + left.Features, words[place] + left.Words), other), place);
        }

        return found;

        void Note(float bound, int text)
        {
            if (bound >= least && !measured.Contains(First + text))
            {
                found.Add((bound, First + text));
            }
        }
    }

    /// <summary>Notes that a text was measured, and need not be given again.</summary>
    public void MarkMeasured(int text) => measured.Add(text);
}
