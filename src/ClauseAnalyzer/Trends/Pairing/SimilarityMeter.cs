namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Measures how alike one text is to many others of its space. For one thread.</summary>
/// <param name="space">The space of all texts measured.</param>
internal sealed class SimilarityMeter(SimilaritySpace space)
{
    // A subsequence cannot be longer than what the sets share, so pairs with less in common are not worth the table.
    private const double LeastOverlap = 0.05;

    // Texts that differ in case, punctuation or word endings alone are as good as equal, but only equal texts are 1.
    private const double NotTheSameText = 0.9999;

    // Sums in another order differ in their last bits; a bound may not cut off what just reaches it.
    private const double Slack = 1e-9;

    // The text's features have small numbers of their own, from 1; 0 stands for all that it lacks.
    private readonly int[] ownNumber = new int[space.FeatureCount];
    private TextProfile own = TextProfile.Empty;
    private double[] weights = new double[64];
    private int[] sharedWith = new int[64];
    private int[] left = new int[64];
    private int[] right = new int[64];
    private int measured;

    /// <summary>Chooses the text that others are measured against.</summary>
    /// <param name="profile">A profile of the space, or of a text that the space was not built from.</param>
    public void Aim(TextProfile profile)
    {
        foreach (var feature in own.Features)
        {
            ownNumber[feature] = 0;
        }

        own = profile;
        Grow(ref weights, profile.Features.Length + 1);
        Grow(ref sharedWith, profile.Features.Length + 1);
        Array.Clear(sharedWith);
        measured = 0;
        for (var index = 0; index < profile.Features.Length; index++)
        {
            ownNumber[profile.Features[index]] = index + 1;
            weights[index + 1] = space.WeightOf(profile.Features[index]);
        }
    }

    /// <summary>How alike a text is to the one chosen.</summary>
    /// <param name="other">A profile of the space.</param>
    /// <param name="least">Below this the caller does not ask how alike they are.</param>
    /// <returns>0 for nothing in common, 1 for the same text, less than 1 for any other; 0 also where a bound shows it to be below <paramref name="least"/>.</returns>
    public double Against(TextProfile other, double least = 0)
    {
        if (own.Text == other.Text)
        {
            return 1;
        }

        if (own.Words.Length == 0 || other.Words.Length == 0)
        {
            return 0;
        }

        var sets = 2 * Overlap(other.Features) / (own.FeatureWeight + other.FeatureWeight);
        if (sets < LeastOverlap)
        {
            return sets / 2;
        }

        var (lefts, rights) = ShareWords(other.Words);
        ReadOnlySpan<int> ownWords = left.AsSpan(0, lefts);
        ReadOnlySpan<int> otherWords = right.AsSpan(0, rights);
        var length = own.WordWeight + other.WordWeight;
        if ((sets + (2 * Math.Min(Weight(ownWords), Weight(otherWords)) / length)) / 2 < least - Slack)
        {
            return 0;
        }

        var sequence = 2 * CommonSubsequence.Weight(ownWords, otherWords, weights) / length;
        return Math.Min((sets + sequence) / 2, NotTheSameText);
    }

    // Weight of the shared features, and a note of each.
    private double Overlap(int[] features)
    {
        measured++;
        var weight = 0.0;
        foreach (var feature in features)
        {
            var number = ownNumber[feature];
            if (number > 0)
            {
                weight += weights[number];
                sharedWith[number] = measured;
            }
        }

        return weight;
    }

    // Puts the words of either text that the other has too into left and right: no other can stand in a common subsequence.
    private (int Lefts, int Rights) ShareWords(int[] words)
    {
        Grow(ref left, own.Words.Length);
        Grow(ref right, words.Length);
        var (lefts, rights) = (0, 0);
        foreach (var word in own.Words)
        {
            var number = word < 0 ? 0 : ownNumber[word];
            left[lefts] = number;
            lefts += number > 0 && sharedWith[number] == measured ? 1 : 0;
        }

        foreach (var word in words)
        {
            var number = ownNumber[word];
            right[rights] = number;
            rights += number > 0 ? 1 : 0;
        }

        return (lefts, rights);
    }

    private double Weight(ReadOnlySpan<int> numbers)
    {
        var weight = 0.0;
        foreach (var number in numbers)
        {
            weight += weights[number];
        }

        return weight;
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[Math.Max(length, 2 * array.Length)];
        }
    }
}
