using System.Runtime.InteropServices;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>
/// Counts runs of words length by length: a run of n + 1 words can only be frequent where the two runs of n words in it
/// are (the a-priori principle, Agrawal and Srikant, VLDB 1994), so that each length needs one look at the runs of the last.
/// </summary>
/// <param name="text">The words.</param>
/// <param name="roles">What they may be.</param>
/// <param name="leastCount">Occurrences that make a run frequent.</param>
/// <param name="threads">Parts counted at the same time.</param>
internal sealed class PhraseLevels(TermText text, TermRoles roles, int leastCount, int threads)
{
    /// <summary>The frequent runs of one word.</summary>
    public PhraseLevel First()
    {
        var counts = new int[text.Vocabulary.WordCount];
        var places = new List<int>();
        for (var place = 0; place < text.Length; place++)
        {
            if (roles.At(place) != TermRole.None)
            {
                counts[text.WordAt(place)]++;
                places.Add(place);
            }
        }

        return Number(1, places.Select(place => (place, counts[text.WordAt(place)] >= leastCount ? text.WordAt(place) : -1L)));
    }

    /// <summary>The frequent runs of one word more.</summary>
    public PhraseLevel Next(PhraseLevel level)
    {
        var counts = Count(level);
        return Number(level.Length + 1, Enumerable.Range(0, level.Places.Count)
            .Select(index => (level.Places[index], KeyAt(level, index) is >= 0 and var key && counts[key] >= leastCount ? key : -1)));
    }

    // Two runs that begin one word apart make one of a word more.
    private static long KeyAt(PhraseLevel level, int index) =>
        index + 1 < level.Places.Count && level.Places[index + 1] == level.Places[index] + 1
            ? ((long)level.Runs[index] << 32) | (uint)level.Runs[index + 1]
            : -1;

    private Dictionary<long, int> Count(PhraseLevel level)
    {
        var parts = new Dictionary<long, int>[DocumentParts.Of(text.DocumentCount).Count];
        DocumentParts.ForEach(text.DocumentCount, threads, (part, from, to) =>
        {
            parts[part] = [];
            for (var index = level.IndexOf(text.StartOf(from)); index < level.Places.Count && level.Places[index] < text.StartOf(to); index++)
            {
                if (KeyAt(level, index) is >= 0 and var key)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(parts[part], key, out _)++;
                }
            }
        });
        var counts = parts[0];
        foreach (var (key, count) in parts.Skip(1).SelectMany(part => part))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += count;
        }

        return counts;
    }

    private static PhraseLevel Number(int length, IEnumerable<(int Place, long Key)> found)
    {
        var numbers = new Dictionary<long, int>();
        var (places, runs, firsts) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var (place, key) in found)
        {
            if (key >= 0)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var isKnown);
                if (!isKnown)
                {
                    number = firsts.Count;
                    firsts.Add(place);
                }

                places.Add(place);
                runs.Add(number);
            }
        }

        return new PhraseLevel(length, places, runs, firsts);
    }
}
