using System.Runtime.InteropServices;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>Counts in how many texts each n-gram stands, and keeps those that stand in enough. Mutable; one a vocabulary.</summary>
internal sealed class NgramVocabularyBuilder(NgramOptions options)
{
    // Insertion order is kept in a list, since a dictionary promises none.
    private readonly List<ulong> order = [];
    private readonly Dictionary<ulong, (int Rows, int LastRow)> seen = [];
    private int row;

    public NgramFeaturizer Build(IReadOnlyList<string> texts)
    {
        var stems = TermTable.Growing();
        var terms = new List<Term>();
        var counter = new Counter(this);
        for (row = 0; row < texts.Count; row++)
        {
            using var reader = WordReader.Borrow();
            stems.Read(reader.Read(texts[row]), terms);
            NgramKey.ForEach(CollectionsMarshal.AsSpan(terms), options, ref counter);
        }

        if (stems.Stems.Count > NgramKey.MaximumStems)
        {
            throw new ArgumentException($"Expected at most {NgramKey.MaximumStems} different stems, found {stems.Stems.Count}.", nameof(texts));
        }

        ulong[] keys = [.. order.Where(key => seen[key].Rows >= options.MinimumRows)];
        var all = new NgramFeaturizer(TermTable.Fixed(stems.Stems), keys, options);
        return all.Keep([.. Enumerable.Range(0, keys.Length)]);
    }

    private void Count(ulong key)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, key, out var exists);
        if (!exists)
        {
            order.Add(key);
            entry.LastRow = -1;
        }

        if (entry.LastRow != row)
        {
            entry.Rows++;
            entry.LastRow = row;
        }
    }

    private readonly struct Counter(NgramVocabularyBuilder builder) : INgramVisitor
    {
        public void See(ulong key, int first, int last) => builder.Count(key);
    }
}
