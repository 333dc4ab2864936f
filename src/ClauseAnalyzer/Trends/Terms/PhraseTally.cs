using System.Runtime.InteropServices;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>What is counted of the candidates of one length in one part of the documents. Mutable.</summary>
/// <param name="candidates">Number of candidates; they are numbered from 0.</param>
internal sealed class PhraseTally(int candidates)
{
    private readonly int[] inDocument = new int[candidates];
    private readonly List<int> touched = [];

    /// <summary>Occurrences.</summary>
    public int[] Counts { get; } = new int[candidates];

    /// <summary>Documents that hold a candidate.</summary>
    public int[] Documents { get; } = new int[candidates];

    /// <summary>Occurrences that begin where something begins.</summary>
    public int[] FreeLeft { get; } = new int[candidates];

    /// <summary>Occurrences that end where something ends.</summary>
    public int[] FreeRight { get; } = new int[candidates];

    /// <summary>Where candidates stand.</summary>
    public List<(int Candidate, int Place)> Places { get; } = [];

    /// <summary>How often each candidate is written with capitals where, and where first.</summary>
    public Dictionary<(int Candidate, int Capitals), (int Count, int First)> Forms { get; } = [];

    /// <summary>Counts an occurrence in the document under way.</summary>
    public void Add(int candidate, int place, int capitals, bool isFreeLeft, bool isFreeRight)
    {
        if (inDocument[candidate]++ == 0)
        {
            touched.Add(candidate);
        }

        Counts[candidate]++;
        Places.Add((candidate, place));
        FreeLeft[candidate] += isFreeLeft ? 1 : 0;
        FreeRight[candidate] += isFreeRight ? 1 : 0;
        ref var form = ref CollectionsMarshal.GetValueRefOrAddDefault(Forms, (candidate, capitals), out var isKnown);
        form = isKnown ? (form.Count + 1, form.First) : (1, place);
    }

    /// <summary>Ends a document.</summary>
    /// <returns>The candidates that it holds, in the order of their first occurrence, and how often.</returns>
    public IEnumerable<(int Candidate, int Count)> EndDocument()
    {
        var counts = touched.ConvertAll(candidate => (candidate, inDocument[candidate]));
        foreach (var candidate in touched)
        {
            Documents[candidate]++;
            inDocument[candidate] = 0;
        }

        touched.Clear();
        return counts;
    }
}
