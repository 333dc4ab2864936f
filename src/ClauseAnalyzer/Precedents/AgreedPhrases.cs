using System.Globalization;

namespace ClauseAnalyzer.Precedents;

/// <summary>Finds the runs of words that a draft shares with texts of a corpus. Not thread-safe.</summary>
/// <param name="connection">The corpus.</param>
internal sealed class AgreedPhrases(CorpusConnection connection)
{
    private const int LeastWords = 5;

    // A run whose rarest word stands in more paragraphs than this says nothing of its own, and takes long to look for.
    private const double MostCommon = 0.05;
    private const int AlwaysRare = 200;

    private readonly TermFrequencies frequencies = new(connection);

    /// <summary>Finds the longest runs.</summary>
    public IReadOnlyList<AgreedPhrase> Find(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var words = DraftWord.Of(text);
        return
        [
            .. RunsOf(words)
                .OrderByDescending(run => run.Length)
                .ThenBy(run => run.First)
                .Take(count)
                .OrderBy(run => run.First)
                .Select(run => PhraseOf(words, run.First, run.Length)),
        ];
    }

    // Each run is as long as it can be; the next one begins after it.
    private List<(int First, int Length)> RunsOf(List<DraftWord> words)
    {
        var runs = new List<(int, int)>();
        for (var first = 0; first + LeastWords <= words.Count;)
        {
            var length = LeastWords;
            if (!IsTelling(words, first, length) || !IsAgreed(words, first, length))
            {
                first++;
                continue;
            }

            while (first + length < words.Count && IsAgreed(words, first, length + 1))
            {
                length++;
            }

            runs.Add((first, length));
            first += length;
        }

        return runs;
    }

    private bool IsTelling(List<DraftWord> words, int first, int length)
    {
        var limit = Math.Max(AlwaysRare, MostCommon * frequencies.Total);
        var rarest = words.Skip(first).Take(length).Min(word => frequencies.Of(word.Term));
        return rarest > 0 && rarest <= limit;
    }

    private bool IsAgreed(List<DraftWord> words, int first, int length)
    {
        using var found = connection.Prepare(
            """
            SELECT DISTINCT p.document FROM words JOIN paragraphs p ON p.id = words.rowid JOIN documents d ON d.id = p.document
            WHERE words MATCH $1 AND d.status IS NOT 'draft' LIMIT 2
            """,
            Expression(words, first, length)).ExecuteReader();
        return found.Read() && found.Read();
    }

    private AgreedPhrase PhraseOf(List<DraftWord> words, int first, int length)
    {
        using var found = connection.Prepare(
            """
            SELECT d.document, p.label, d.date, count(*) OVER () FROM (
                SELECT p.document, min(p.id) AS id FROM words JOIN paragraphs p ON p.id = words.rowid
                WHERE words MATCH $1 GROUP BY p.document) each
            JOIN paragraphs p ON p.id = each.id JOIN documents d ON d.id = p.document
            WHERE d.status IS NOT 'draft' ORDER BY ifnull(d.date, '9'), d.document LIMIT 1
            """,
            Expression(words, first, length)).ExecuteReader();
        found.Read();
        return new AgreedPhrase(
            words[first].Start,
            words[first + length - 1].End,
            Convert.ToInt32(found.GetValue(3), CultureInfo.InvariantCulture),
            found.GetString(0),
            found.GetString(1),
            found.IsDBNull(2) ? null : found.GetString(2));
    }

    private static string Expression(List<DraftWord> words, int first, int length) =>
        "text : " + MatchExpression.Phrase(words.Skip(first).Take(length).Select(word => word.Form));
}
