namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Finds, among many texts of one space, those most like a given one. Grows as texts are added; not thread-safe while it does.</summary>
internal sealed class NearestTexts(SimilaritySpace space)
{
    // Entries of the features' lists read in one search, rare features first: what is left then stands in so many
    // texts that it tells none of them from the others.
    private const int MostReadings = 5_000;

    // How many of the texts with the greatest overlap are measured in full for each one wanted.
    private const int CandidatesForOne = 6;

    private readonly List<int>?[] _textsOfFeature = new List<int>?[space.FeatureCount];
    private readonly List<TextProfile> _profiles = [];

    /// <summary>Adds a text; its number is the count of texts added before it.</summary>
    public void Add(TextProfile profile)
    {
        foreach (var feature in profile.Features)
        {
            (_textsOfFeature[feature] ??= []).Add(_profiles.Count);
        }

        _profiles.Add(profile);
    }

    /// <summary>The most similar texts.</summary>
    /// <param name="profile">A profile of the same space.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <param name="overlap">Room for one weight a text, all 0, and all 0 again afterwards: a search through many texts need not make it anew.</param>
    /// <returns>Numbers of texts by falling similarity, of equal ones the last added first; none has similarity 0.</returns>
    public IReadOnlyList<(int Number, double Similarity)> Find(TextProfile profile, int count, double[] overlap) =>
        [.. Candidates(profile, count * CandidatesForOne, overlap)
            .Select(number => (Number: number, Similarity: space.Similarity(profile, _profiles[number])))
            .Where(near => near.Similarity > 0)
            .OrderByDescending(near => near.Similarity).ThenByDescending(near => near.Number).Take(count)];

    private List<int> Candidates(TextProfile profile, int count, double[] overlap)
    {
        var touched = new List<int>();
        var readings = MostReadings;
        foreach (var feature in profile.Features.Where(feature => _textsOfFeature[feature] is not null).OrderBy(feature => _textsOfFeature[feature]!.Count))
        {
            var texts = _textsOfFeature[feature]!;
            var weight = space.WeightOf(feature);
            for (var index = texts.Count - 1; index >= 0 && readings > 0; index--, readings--)
            {
                if (overlap[texts[index]] == 0)
                {
                    touched.Add(texts[index]);
                }

                overlap[texts[index]] += weight;
            }
        }

        return Best(profile, touched, count, overlap);
    }

    // The texts of the greatest shared weight by length, later ones first among equals.
    private List<int> Best(TextProfile profile, List<int> texts, int count, double[] overlap)
    {
        var best = new List<(double Share, int Text)>(count + 1);
        foreach (var text in texts)
        {
            var candidate = (overlap[text] / (profile.FeatureWeight + _profiles[text].FeatureWeight), text);
            overlap[text] = 0;
            if (best.Count == count && candidate.CompareTo(best[^1]) < 0)
            {
                continue;
            }

            var place = best.FindIndex(other => candidate.CompareTo(other) > 0);
            best.Insert(place < 0 ? best.Count : place, candidate);
            if (best.Count > count)
            {
                best.RemoveAt(count);
            }
        }

        return [.. best.Select(candidate => candidate.Text)];
    }
}
