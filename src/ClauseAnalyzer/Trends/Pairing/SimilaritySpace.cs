using ClauseAnalyzer.Classification.ModelFiles;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The paragraphs of a comparison with the weights of their words; <see cref="SimilarityMeter"/> measures how alike they are. Immutable and thread-safe.</summary>
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

    private readonly StemNumbers numbers;
    private readonly double[] weights;

    // Stems and pairs that no text of the space has are as rare as can be.
    private readonly double unknownWeight;

    /// <summary>Builds the space.</summary>
    /// <param name="texts">All texts that rarity is measured over; none is allowed.</param>
    public SimilaritySpace(IReadOnlyList<string> texts)
    {
        numbers = new StemNumbers();
        var cut = new (int[] Words, int[] Features)[texts.Count];
        for (var index = 0; index < texts.Count; index++)
        {
            cut[index] = numbers.Add(texts[index]);
        }

        weights = WeightsOf(cut, numbers);
        unknownWeight = DeterministicMath.Log(texts.Count + 1.0);
        Profiles = [.. texts.Zip(cut, (text, each) => Weigh(text, each.Words, each.Features, 0))];
    }

    /// <summary>Builds the space with the weights that stems have elsewhere.</summary>
    /// <param name="texts">The texts to be compared.</param>
    /// <param name="weightOf">The weight of a stem; a pair of stems weighs as much as the heavier of the two, which is the least it can.</param>
    public SimilaritySpace(IReadOnlyList<string> texts, Func<string, double> weightOf)
    {
        numbers = new StemNumbers();
        var cut = texts.Select(numbers.Add).ToList();
        weights = numbers.Weigh(stem => weightOf(stem) * (FunctionWords.Contains(stem) ? FunctionWordWeight : 1));
        unknownWeight = weights.Length == 0 ? 0 : weights.Max();
        Profiles = [.. texts.Zip(cut, (text, each) => Weigh(text, each.Words, each.Features, 0))];
    }

    private SimilaritySpace(ModelFileReader reader)
    {
        numbers = StemNumbers.Read(reader);
        weights = reader.ReadDoubles();
        unknownWeight = reader.ReadDouble();
        ModelFileReader.Check(weights.Length == numbers.Count, "stems and weights differ in number");
        var profiles = new TextProfile[reader.ReadCount(1)];
        for (var index = 0; index < profiles.Length; index++)
        {
            profiles[index] = new TextProfile(reader.ReadString(), reader.ReadInt32s(), reader.ReadInt32s(), reader.ReadDouble(), reader.ReadDouble());
            ModelFileReader.Check(Array.TrueForAll(profiles[index].Words, IsKnown) && Array.TrueForAll(profiles[index].Features, IsKnown), "a text has an unknown stem");
        }

        Profiles = profiles;
    }

    /// <summary>One profile a text, in the order given.</summary>
    public IReadOnlyList<TextProfile> Profiles { get; }

    /// <summary>Number of features known; they are numbered from 0.</summary>
    public int FeatureCount => weights.Length;

    /// <summary>The weight of a stem or pair of stems.</summary>
    public double WeightOf(int feature) => feature < 0 ? unknownWeight : weights[feature];

    /// <summary>The profile of a text that the space was not built from; features it does not know only make the text longer.</summary>
    public TextProfile ProfileOf(string text)
    {
        var (words, features, unknown) = numbers.Find(text);
        return Weigh(text, words, features, unknown);
    }

    /// <summary>Reads a space that was written, without cutting its texts into words again.</summary>
    /// <exception cref="InvalidDataException">What stands there is no space.</exception>
    /// <exception cref="EndOfStreamException">It is cut short.</exception>
    public static SimilaritySpace Read(ModelFileReader reader) => new(reader);

    /// <summary>Writes the space with its texts.</summary>
    public void Write(ModelFileWriter writer)
    {
        numbers.Write(writer);
        writer.Write(weights);
        writer.Write(unknownWeight);
        writer.Write(Profiles.Count);
        foreach (var profile in Profiles)
        {
            writer.Write(profile.Text);
            writer.Write(profile.Words);
            writer.Write(profile.Features);
            writer.Write(profile.FeatureWeight);
            writer.Write(profile.WordWeight);
        }
    }

    private bool IsKnown(int feature) => feature >= 0 && feature < weights.Length;

    private static double[] WeightsOf((int[] Words, int[] Features)[] texts, StemNumbers numbers)
    {
        var documentFrequency = new int[numbers.Count];
        foreach (var (_, features) in texts)
        {
            foreach (var feature in features)
            {
                documentFrequency[feature]++;
            }
        }

        var weights = new double[numbers.Count];
        for (var feature = 0; feature < weights.Length; feature++)
        {
            var rarity = DeterministicMath.Log((texts.Length + 1.0) / documentFrequency[feature]);
            weights[feature] = numbers.IsFunctionWord(feature) ? rarity * FunctionWordWeight : rarity;
        }

        return weights;
    }

    private TextProfile Weigh(string text, int[] words, int[] features, int unknownFeatures) =>
        new(text, words, features, (unknownFeatures * unknownWeight) + Weight(features), Weight(words));

    private double Weight(int[] features)
    {
        var weight = 0.0;
        foreach (var feature in features)
        {
            weight += WeightOf(feature);
        }

        return weight;
    }
}
