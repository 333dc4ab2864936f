using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Precedents.Vectors;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Precedents;

/// <summary>
/// Finds the paragraphs of a corpus nearest to a draft in two steps: the index of words gives those that share its rarest
/// words, and these are measured as the paragraphs of two texts are, with the rarity that words have in the corpus. Not thread-safe.
/// </summary>
/// <param name="connection">The corpus.</param>
/// <param name="meaning">Ranks by meaning; null where words alone count.</param>
internal sealed class NearestPrecedents(CorpusConnection connection, MeaningRanking? meaning)
{
    // How many paragraphs may be looked at for the words that are sought, and how many of those are measured.
    private const int Readings = 40_000;
    private const int Measured = 200;
    private const int LeastTerms = 3;
    private const int MostTerms = 24;

    private readonly TermFrequencies frequencies = new(connection);

    /// <summary>Finds the nearest paragraphs.</summary>
    public IReadOnlyList<PrecedentMatch> Find(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var about = DraftWord.Of(text).Count == 0 ? null : meaning?.Of(text);
        var near = about?.Nearest(MeaningRanking.Depth, null) ?? [];
        var candidates = CandidatesOf(text, near.Select(found => found.Id));
        if (candidates.Count == 0)
        {
            return [];
        }

        var measured = Measure(text, candidates, about);
        var byWords = InOrder(measured.Where(candidate => candidate.Match.Similarity > 0), match => match.Similarity);
        var ranked = about is null ? byWords : Joined(measured, byWords, near);
        return [.. ranked.Select(candidate => candidate.Match).DistinctBy(match => (match.Precedent.Document, match.Precedent.Text)).Take(count)];
    }

    private List<(long Id, PrecedentMatch Match)> Measure(string text, List<(long Id, Precedent Precedent, string? Date)> candidates, TextMeaning? about)
    {
        var space = new SimilaritySpace([.. candidates.Select(candidate => candidate.Precedent.Text), text], WeightOf);
        var meter = new SimilarityMeter(space);
        meter.Aim(space.Profiles[^1]);
        return
        [
            .. candidates.Select((candidate, index) => (candidate.Id, new PrecedentMatch(candidate.Precedent, Math.Round(meter.Against(space.Profiles[index]), 4))
            {
                Date = candidate.Date,
                Meaning = about?.SimilarityOf(candidate.Id) is { } similarity ? Math.Round(similarity, 4) : null,
            })),
        ];
    }

    private static List<(long Id, PrecedentMatch Match)> Joined(
        List<(long Id, PrecedentMatch Match)> measured, List<(long Id, PrecedentMatch Match)> byWords, List<(long Id, double Similarity)> near)
    {
        var nearIds = near.Select(found => found.Id).ToHashSet();
        var byMeaning = InOrder(measured.Where(candidate => nearIds.Contains(candidate.Id)), match => match.Meaning ?? 0);
        var known = measured.ToDictionary(candidate => candidate.Id);
        var joined = ReciprocalRank.Join([.. byWords.Select(candidate => candidate.Id)], [.. byMeaning.Select(candidate => candidate.Id)]);
        // Equal words are the same paragraph, also where it has no vector yet.
        return [.. joined.Select(id => known[id]).OrderByDescending(candidate => candidate.Match.Similarity == 1)];
    }

    // Of equal ones the later text first, then by name: the same in every corpus of the same texts.
    private static List<(long Id, PrecedentMatch Match)> InOrder(IEnumerable<(long Id, PrecedentMatch Match)> candidates, Func<PrecedentMatch, double> nearness) =>
    [
        .. candidates
            .OrderByDescending(candidate => nearness(candidate.Match))
            .ThenByDescending(candidate => candidate.Match.Date ?? "", StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Match.Precedent.Document, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Match.Precedent.Label, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Id),
    ];

    // ln((N + 1) / df), as SimilaritySpace weighs by its own texts; a word that the corpus lacks is as rare as can be.
    private double WeightOf(string stem) =>
        DeterministicMath.Log((frequencies.Total + 1.0) / Math.Max(frequencies.Of(stem), 1));

    private List<(long Id, Precedent Precedent, string? Date)> CandidatesOf(string text, IEnumerable<long> near)
    {
        const string Columns = "p.id, d.document, p.label, p.text, p.section, d.date FROM paragraphs p JOIN documents d ON d.id = p.document";
        var found = new Dictionary<long, (long, Precedent, string?)>();
        Add($"SELECT {Columns} WHERE p.letters = $1 AND p.section <> 'other' LIMIT {Measured}", TextKeys.LettersOf(text));
        var sought = RarestOf(text);
        if (sought.Count > 0)
        {
            Add(
                $"""
                SELECT {Columns} JOIN (SELECT rowid AS id, rank FROM words WHERE words MATCH $1 ORDER BY rank LIMIT {Measured}) near ON near.id = p.id
                WHERE p.section <> 'other' ORDER BY near.rank, p.id
                """,
                $"text : ({string.Join(" OR ", sought.Select(word => $"\"{word}\""))})");
        }

        var others = string.Join(',', near.Where(id => !found.ContainsKey(id)));
        if (others.Length > 0)
        {
            Add($"SELECT {Columns} WHERE p.id IN (SELECT value FROM json_each($1))", $"[{others}]");
        }

        return [.. found.Values];

        void Add(string sql, object value)
        {
            using var reader = connection.Prepare(sql, value).ExecuteReader();
            while (reader.Read())
            {
                var precedent = new Precedent(reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4));
                found.TryAdd(reader.GetInt64(0), (reader.GetInt64(0), precedent, reader.IsDBNull(5) ? null : reader.GetString(5)));
            }
        }
    }

    private List<string> RarestOf(string text)
    {
        var chosen = new List<string>();
        var readings = 0;
        foreach (var (form, count) in DraftWord.Of(text)
            .DistinctBy(word => word.Term)
            .Select(word => (word.Form, Count: frequencies.Of(word.Term)))
            .Where(word => word.Count > 0)
            .OrderBy(word => word.Count)
            .ThenBy(word => word.Form, StringComparer.Ordinal)
            .Take(MostTerms))
        {
            readings += count;
            if (chosen.Count >= LeastTerms && readings > Readings)
            {
                break;
            }

            chosen.Add(form);
        }

        return chosen;
    }
}
