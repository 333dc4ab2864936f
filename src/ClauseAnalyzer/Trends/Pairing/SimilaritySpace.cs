using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Text;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Measures how alike two paragraphs are, among the paragraphs it was built from. Immutable and thread-safe.</summary>
/// <remarks>
/// Similarity is the mean of two Dice coefficients over stems weighted by their rarity:
/// one of the sets of stems and pairs of neighbouring stems, which finds the same matter in another order,
/// one of the longest common subsequence of stems, which finds the same sentence with other words in it.
/// The weight of a feature is ln((N + 1) / df), N texts of which df have it (Spärck Jones 1972), so that
/// the names that stand in every paragraph of a resolution do not make paragraphs alike; function words weigh a third.
/// </remarks>
internal sealed class SimilaritySpace
{
    private const double FunctionWordWeight = 1.0 / 3;

    // A subsequence cannot be longer than what the sets share, so pairs with less in common are not worth the table.
    private const double LeastOverlap = 0.05;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _pairs = [];
    private readonly List<double> _weights = [];

    /// <summary>Builds the space.</summary>
    /// <param name="texts">All texts that rarity is measured over; none is allowed.</param>
    public SimilaritySpace(IReadOnlyList<string> texts)
    {
        var documentFrequency = new List<int>();
        var isFunctionWord = new List<bool>();
        var cut = texts.Select(text => Number(text, documentFrequency, isFunctionWord)).ToList();
        for (var feature = 0; feature < documentFrequency.Count; feature++)
        {
            var rarity = DeterministicMath.Log((texts.Count + 1.0) / documentFrequency[feature]);
            _weights.Add(isFunctionWord[feature] ? rarity * FunctionWordWeight : rarity);
        }

        // Stems and pairs that no text of the space has are as rare as can be.
        UnknownWeight = DeterministicMath.Log(texts.Count + 1.0);
        Profiles = [.. texts.Zip(cut, (text, numbers) => Weigh(text, numbers.Words, numbers.Features, 0))];
    }

    /// <summary>One profile a text, in the order given.</summary>
    public IReadOnlyList<TextProfile> Profiles { get; }

    /// <summary>Number of features known; they are numbered from 0.</summary>
    public int FeatureCount => _weights.Count;

    private double UnknownWeight { get; }

    /// <summary>The weight of a stem or pair of stems.</summary>
    public double WeightOf(int feature) => feature < 0 ? UnknownWeight : _weights[feature];

    /// <summary>The profile of a text that the space was not built from; features it does not know only make the text longer.</summary>
    public TextProfile ProfileOf(string text)
    {
        var stems = StemsOf(text);
        var words = new int[stems.Count];
        var features = new SortedSet<int>();
        var unknown = new HashSet<(string, string)>();
        for (var index = 0; index < stems.Count; index++)
        {
            words[index] = _stems.GetValueOrDefault(stems[index], -1);
            Note(words[index], (stems[index], ""));
            if (index > 0)
            {
                Note(_pairs.GetValueOrDefault(Pair(words[index - 1], words[index]), -1), (stems[index - 1], stems[index]));
            }
        }

        return Weigh(text, words, [.. features], unknown.Count);

        void Note(int feature, (string First, string Second) name)
        {
            if (feature >= 0)
            {
                features.Add(feature);
            }
            else
            {
                unknown.Add(name);
            }
        }
    }

    /// <summary>How alike two profiles of this space are.</summary>
    /// <returns>0 for nothing in common, 1 for the same text; less than 1 for any other.</returns>
    public double Similarity(TextProfile first, TextProfile second)
    {
        if (first.Text == second.Text)
        {
            return 1;
        }

        if (first.Words.Length == 0 || second.Words.Length == 0)
        {
            return 0;
        }

        var sets = 2 * Overlap(first.Features, second.Features) / (first.FeatureWeight + second.FeatureWeight);
        if (sets < LeastOverlap)
        {
            return sets / 2;
        }

        var sequence = 2 * CommonSubsequence.Weight(Within(first.Words, second.Features), Within(second.Words, first.Features), WeightOf) / (first.WordWeight + second.WordWeight);
        return Math.Min((sets + sequence) / 2, NotTheSameText);
    }

    // Texts that differ in case, punctuation or word endings alone are as good as equal, but only equal texts are 1.
    private const double NotTheSameText = 0.9999;

    private static List<string> StemsOf(string text) =>
        [.. Tokenizer.Tokenize(text).Where(token => token.Kind != TokenKind.Punctuation)
            .Select(token => Stemmer.Stem(token.Span.Of(text).ToString().ToLowerInvariant()))];

    private (int[] Words, int[] Features) Number(string text, List<int> documentFrequency, List<bool> isFunctionWord)
    {
        var stems = StemsOf(text);
        var words = new int[stems.Count];
        var features = new HashSet<int>();
        for (var index = 0; index < stems.Count; index++)
        {
            features.Add(words[index] = NumberOf(_stems, stems[index], FunctionWords.Contains(stems[index])));
            if (index > 0)
            {
                features.Add(NumberOf(_pairs, Pair(words[index - 1], words[index]), false));
            }
        }

        foreach (var feature in features)
        {
            documentFrequency[feature]++;
        }

        return (words, [.. features.Order()]);

        int NumberOf<TKey>(Dictionary<TKey, int> numbers, TKey key, bool function)
            where TKey : notnull
        {
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers[key] = number = documentFrequency.Count;
                documentFrequency.Add(0);
                isFunctionWord.Add(function);
            }

            return number;
        }
    }

    private TextProfile Weigh(string text, int[] words, int[] features, int unknownFeatures)
    {
        var featureWeight = unknownFeatures * UnknownWeight;
        foreach (var feature in features)
        {
            featureWeight += WeightOf(feature);
        }

        var wordWeight = 0.0;
        foreach (var word in words)
        {
            wordWeight += WeightOf(word);
        }

        return new TextProfile(text, words, features, featureWeight, wordWeight);
    }

    // Two numbers in one: a dictionary of pairs is slower by half.
    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    // The words that the other text has too: no other can stand in a common subsequence.
    private static int[] Within(int[] words, int[] features) =>
        Array.FindAll(words, word => word >= 0 && Array.BinarySearch(features, word) >= 0);

    private double Overlap(int[] first, int[] second)
    {
        var weight = 0.0;
        for (int left = 0, right = 0; left < first.Length && right < second.Length;)
        {
            var difference = first[left] - second[right];
            weight += difference == 0 ? WeightOf(first[left]) : 0;
            left += difference <= 0 ? 1 : 0;
            right += difference >= 0 ? 1 : 0;
        }

        return weight;
    }
}
