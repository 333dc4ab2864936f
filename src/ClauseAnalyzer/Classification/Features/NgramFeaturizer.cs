using System.Runtime.InteropServices;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>Finds the n-grams of stems of a fixed vocabulary. Immutable and safe to share between threads.</summary>
internal sealed class NgramFeaturizer : IFeaturizer
{
    private readonly TermTable stems;
    private readonly ulong[] keys;
    private readonly NgramTable table;
    private readonly NgramOptions options;

    internal NgramFeaturizer(TermTable stems, ulong[] keys, NgramOptions options)
    {
        this.stems = stems;
        this.keys = keys;
        this.options = options;
        table = new NgramTable(keys);
    }

    /// <inheritdoc/>
    public int FeatureCount => keys.Length;

    /// <summary>Which n-grams it looks for.</summary>
    public NgramOptions Options => options;

    internal IReadOnlyList<string> Stems => stems.Stems;

    internal ReadOnlySpan<ulong> Keys => keys;

    /// <summary>Gathers the vocabulary of some texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="options">Which n-grams to look for, and in how many texts they must stand.</param>
    /// <returns>A featurizer; its features are numbered in the order in which the texts first name them.</returns>
    public static NgramFeaturizer Fit(IReadOnlyList<string> texts, NgramOptions options)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(options);
        return new NgramVocabularyBuilder(options).Build(texts);
    }

    /// <inheritdoc/>
    public string NameOf(int feature) => NameOf(keys[feature], stems);

    /// <inheritdoc/>
    public void Featurize(WordText words, FeatureCollector collector)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(collector);
        stems.Read(words, collector.Terms);
        var finder = new Finder(table, collector, words);
        NgramKey.ForEach(CollectionsMarshal.AsSpan(collector.Terms), options, ref finder);
    }

    /// <summary>The names of all n-grams of a text, known or not, as <see cref="NameOf(int)"/> would give them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Which n-grams to look for.</param>
    /// <returns>In the order of the text; an n-gram that stands twice is named twice.</returns>
    public static IReadOnlyList<string> NamesIn(string text, NgramOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        using var reader = WordReader.Borrow();
        var stems = TermTable.OfOneText();
        var terms = new List<Term>();
        stems.Read(reader.Read(text), terms);
        var names = new List<string>();
        var namer = new Namer(stems, names);
        NgramKey.ForEach(CollectionsMarshal.AsSpan(terms), options, ref namer);
        return names;
    }

    /// <summary>The featurizer of some of the features only, so that a model carries no n-gram without weight.</summary>
    /// <param name="kept">Feature numbers, ascending; they become 0, 1, 2 …</param>
    /// <returns>A smaller featurizer.</returns>
    public NgramFeaturizer Keep(IReadOnlyList<int> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var newNumbers = new int[stems.Stems.Count];
        Array.Fill(newNumbers, -1);
        var keptStems = new List<string>();
        foreach (var feature in kept)
        {
            foreach (var stem in NgramKey.Unpack(keys[feature]).Stems)
            {
                if (newNumbers[stem] < 0)
                {
                    newNumbers[stem] = keptStems.Count;
                    keptStems.Add(stems.Stems[stem]);
                }
            }
        }

        ulong[] keptKeys = [.. kept.Select(feature => NgramKey.Renumber(keys[feature], newNumbers))];
        return new NgramFeaturizer(TermTable.Fixed(keptStems), keptKeys, options);
    }

    private static string NameOf(ulong key, TermTable stems)
    {
        var (parts, hasGap) = NgramKey.Unpack(key);
        return string.Join(hasGap ? " _ " : " ", parts.Select(part => stems.Stems[part]));
    }

    private readonly struct Finder(NgramTable table, FeatureCollector collector, WordText words) : INgramVisitor
    {
        public void See(ulong key, int first, int last)
        {
            var feature = table.FeatureOf(key);
            if (feature >= 0)
            {
                var terms = collector.Terms;
                collector.Add(feature, words.SpanOf(terms[first].Start, terms[last].End));
            }
        }
    }

    private readonly struct Namer(TermTable stems, List<string> names) : INgramVisitor
    {
        public void See(ulong key, int first, int last) => names.Add(NameOf(key, stems));
    }
}
