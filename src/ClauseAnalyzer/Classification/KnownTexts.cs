using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ClauseAnalyzer.Classification;

/// <summary>
/// Answers for the texts that were met last, so that a text that stands again is not read again: a fifth of the paragraphs
/// of resolutions repeat an earlier one word for word. A text is known only where every unit is the same. Bounded; the
/// oldest is forgotten first. Thread-safe.
/// </summary>
/// <typeparam name="TAnswer">What is known of a text; immutable, or safe to share between threads.</typeparam>
/// <param name="mostTexts">How many texts at most, at least 1.</param>
/// <param name="mostUnits">How many units of them all together at most; a text of more than a sixteenth of it is not kept.</param>
internal sealed class KnownTexts<TAnswer>(int mostTexts, int mostUnits)
    where TAnswer : class
{
    private const int None = -1;

    // Another one a process, so that no texts can be made to fall into one bucket.
    private static readonly long Seed = (long)HashCode.Combine(nameof(Seed)) << 32 | (uint)HashCode.Combine(nameof(HashOf));

    private readonly Lock gate = new();

    // Texts in the order in which they were met, round and round; that of each bucket that was met last, and from each the
    // one of its bucket before it.
    private readonly Known[] known = new Known[mostTexts];
    private readonly int[] buckets = NoBuckets(mostTexts);
    private int oldest;
    private int count;

    // Copies of the texts, round and round in one room that the collector need not look through.
    private readonly char[] units = new char[mostUnits];
    private int end;

    /// <summary>What was told of a text; null when it was not met or is forgotten.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hash">Its hash code, for <see cref="Add"/>.</param>
    public TAnswer? Find(string text, out int hash)
    {
        hash = HashOf(text);
        lock (gate)
        {
            return IndexOf(text, hash) is >= 0 and var index ? known[index].Answer : null;
        }
    }

    /// <summary>Remembers the answer for a text; of one that is known already nothing changes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hash">What <see cref="Find"/> gave for it.</param>
    /// <param name="answer">What is known of it.</param>
    public void Add(string text, int hash, TAnswer answer)
    {
        lock (gate)
        {
            if (text.Length > units.Length / 16 || IndexOf(text, hash) >= 0)
            {
                return;
            }

            MakeRoom(text.Length);
            text.CopyTo(units.AsSpan(end));
            var index = (oldest + count++) % known.Length;
            ref var bucket = ref BucketOf(hash);
            known[index] = new Known(answer, hash, end, text.Length, bucket);
            bucket = index;
            end += text.Length;
        }
    }

    private static int HashOf(string text) => (int)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan()), Seed);

    private static int[] NoBuckets(int mostTexts)
    {
        var buckets = new int[mostTexts];
        Array.Fill(buckets, None);
        return buckets;
    }

    private ref int BucketOf(int hash) => ref buckets[(uint)hash % buckets.Length];

    private int IndexOf(string text, int hash)
    {
        var index = BucketOf(hash);
        while (index != None && !(known[index].Hash == hash && text.AsSpan().SequenceEqual(units.AsSpan(known[index].Start, known[index].Length))))
        {
            index = known[index].Before;
        }

        return index;
    }

    // The oldest texts stand where the room is next written to.
    private void MakeRoom(int length)
    {
        if (end + length > units.Length)
        {
            ForgetFrom(end, units.Length);
            end = 0;
        }

        ForgetFrom(end, end + length);
        if (count == known.Length)
        {
            ForgetOldest();
        }
    }

    private void ForgetFrom(int start, int stop)
    {
        while (count > 0 && known[oldest].Start >= start && known[oldest].Start < stop)
        {
            ForgetOldest();
        }
    }

    private void ForgetOldest()
    {
        ref var link = ref BucketOf(known[oldest].Hash);
        while (link != oldest)
        {
            link = ref known[link].Before;
        }

        link = known[oldest].Before;
        known[oldest] = default;
        oldest = (oldest + 1) % known.Length;
        count--;
    }

    private struct Known(TAnswer answer, int hash, int start, int length, int before)
    {
        public readonly TAnswer Answer = answer;
        public readonly int Hash = hash;
        public readonly int Start = start;
        public readonly int Length = length;
        public int Before = before;
    }
}
