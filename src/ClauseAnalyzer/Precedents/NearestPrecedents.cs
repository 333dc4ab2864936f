using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Precedents;

/// <summary>
/// Finds the paragraphs of a corpus nearest to a draft in two steps: the index of words gives those that share its rarest
/// words, and these are measured as the paragraphs of two texts are, with the rarity that words have in the corpus. Not thread-safe.
/// </summary>
/// <param name="connection">The corpus.</param>
internal sealed class NearestPrecedents(CorpusConnection connection)
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
        var candidates = CandidatesOf(text);
        if (candidates.Count == 0)
        {
            return [];
        }

        var space = new SimilaritySpace([.. candidates.Select(candidate => candidate.Precedent.Text), text], WeightOf);
        var meter = new SimilarityMeter(space);
        meter.Aim(space.Profiles[^1]);
        return
        [
            .. candidates
                .Select((candidate, index) => (candidate.Precedent, candidate.Date, Similarity: Math.Round(meter.Against(space.Profiles[index]), 4)))
                .Where(candidate => candidate.Similarity > 0)
                .OrderByDescending(candidate => candidate.Similarity)
                .ThenByDescending(candidate => candidate.Date, StringComparer.Ordinal)
                .ThenBy(candidate => candidate.Precedent.Document, StringComparer.Ordinal)
                .ThenBy(candidate => candidate.Precedent.Label, StringComparer.Ordinal)
                .DistinctBy(candidate => (candidate.Precedent.Document, candidate.Precedent.Text))
                .Take(count)
                .Select(candidate => new PrecedentMatch(candidate.Precedent, candidate.Similarity) { Date = candidate.Date.Length == 0 ? null : candidate.Date }),
        ];
    }

    // ln((N + 1) / df), as SimilaritySpace weighs by its own texts; a word that the corpus lacks is as rare as can be.
    private double WeightOf(string stem) =>
        DeterministicMath.Log((frequencies.Total + 1.0) / Math.Max(frequencies.Of(stem), 1));

    private List<(Precedent Precedent, string Date)> CandidatesOf(string text)
    {
        const string Columns = "d.document, p.label, p.text, p.section, ifnull(d.date, '') FROM paragraphs p JOIN documents d ON d.id = p.document";
        var found = new List<(Precedent, string)>();
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

        return found;

        void Add(string sql, object value)
        {
            using var reader = connection.Prepare(sql, value).ExecuteReader();
            while (reader.Read())
            {
                found.Add((new Precedent(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)), reader.GetString(4)));
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
