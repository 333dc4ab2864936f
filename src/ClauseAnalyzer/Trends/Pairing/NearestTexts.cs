namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Finds, among many texts of one space, those most like a given one. Grows as texts are added; not thread-safe while it does.</summary>
internal sealed class NearestTexts(SimilaritySpace space)
{
    // A feature of so many texts tells none of them from the others, and reading its list costs the most.
    private const int MostTextsOfAFeature = 400;

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
    /// <returns>Numbers of texts by falling similarity, of equal ones the last added first; none has similarity 0.</returns>
    public IReadOnlyList<(int Number, double Similarity)> Find(TextProfile profile, int count) =>
        [.. Candidates(profile, count * CandidatesForOne)
            .Select(number => (Number: number, Similarity: space.Similarity(profile, _profiles[number])))
            .Where(near => near.Similarity > 0)
            .OrderByDescending(near => near.Similarity).ThenByDescending(near => near.Number).Take(count)];

    private IEnumerable<int> Candidates(TextProfile profile, int count)
    {
        var overlap = new Dictionary<int, double>();
        foreach (var feature in profile.Features)
        {
            if (_textsOfFeature[feature] is { Count: <= MostTextsOfAFeature } texts)
            {
                foreach (var text in texts)
                {
                    overlap[text] = overlap.GetValueOrDefault(text) + space.WeightOf(feature);
                }
            }
        }

        return overlap
            .Select(pair => (Number: pair.Key, Share: pair.Value / (profile.FeatureWeight + _profiles[pair.Key].FeatureWeight)))
            .OrderByDescending(candidate => candidate.Share).ThenByDescending(candidate => candidate.Number)
            .Take(count).Select(candidate => candidate.Number);
    }
}
