using System.Globalization;
using System.Text;
using ClauseAnalyzer.Precedents.Vectors;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Precedents;

/// <summary>Asks a corpus for paragraphs by words and by what is known of them. Not thread-safe.</summary>
/// <param name="connection">The corpus.</param>
/// <param name="meaning">Ranks by meaning; null where words alone count.</param>
internal sealed class CorpusSearch(CorpusConnection connection, MeaningRanking? meaning)
{
    // Words of the text count in full; those of the chapeau stand in every item of a list.
    private const string Rank = "bm25(words, 1.0, 0.3)";

    // Marks around found words that no text has: Unicode's noncharacters.
    private const char Open = '\uFDD0';
    private const char Close = '\uFDD1';

    /// <summary>Finds paragraphs.</summary>
    public IReadOnlyList<CorpusHit> Find(CorpusQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1);
        return meaning is not null && MatchExpression.Of(query.Words).Length > 0
            ? FindByBoth(query, meaning)
            : [.. Read(query).Select(found => found.Hit)];
    }

    // A paragraph near in meaning must fit all that is asked beside the words.
    private List<CorpusHit> FindByBoth(CorpusQuery query, MeaningRanking meaning)
    {
        var depth = Math.Max(query.Limit, MeaningRanking.Depth);
        var byWords = Read(query with { Limit = depth });
        var about = meaning.Of(query.Words.Replace('"', ' ').Replace('*', ' '));
        var near = about.Nearest(depth, IdsOf(query));
        var joined = ReciprocalRank.Join([.. byWords.Select(found => found.Id)], [.. near.Select(found => found.Id)]).Take(query.Limit).ToList();
        var hits = byWords.ToDictionary(found => found.Id, found => found.Hit);
        var others = joined.Where(id => !hits.ContainsKey(id)).ToList();
        foreach (var (id, hit) in others.Count == 0 ? [] : Read(new CorpusQuery { Limit = others.Count }, others))
        {
            hits.Add(id, hit);
        }

        // Another run may have taken one away meanwhile.
        return [.. joined.Where(hits.ContainsKey).Select(id => hits[id] with { Meaning = about.SimilarityOf(id) })];
    }

    // Null where nothing is asked beside the words.
    private HashSet<long>? IdsOf(CorpusQuery query)
    {
        var conditions = query with { Words = "", Limit = int.MaxValue };
        if (conditions == new CorpusQuery { Limit = int.MaxValue })
        {
            return null;
        }

        var values = new List<object?>();
        var sql = SqlOf("p.id ", conditions, null, values);
        var ids = new HashSet<long>();
        using var found = connection.Prepare(sql, values.ToArray()).ExecuteReader();
        while (found.Read())
        {
            ids.Add(found.GetInt64(0));
        }

        return ids;
    }

    private List<(long Id, CorpusHit Hit)> Read(CorpusQuery query, IReadOnlyList<long>? ids = null)
    {
        var values = new List<object?>();
        var marked = MatchExpression.Of(query.Words).Length > 0 ? $"highlight(words, 0, char({(int)Open}), char({(int)Close}))" : "p.text";
        var columns = "d.document, p.label, p.position, d.date, d.organ, d.status, p.section, p.verb, p.addressee, p.chapeau, "
            + $"{marked}, (SELECT group_concat(theme, ' ') FROM (SELECT theme FROM themes t WHERE t.paragraph = p.id ORDER BY theme)), p.id ";
        var sql = SqlOf(columns, query, ids, values);
        var hits = new List<(long, CorpusHit)>();
        using var found = connection.Prepare(sql, values.ToArray()).ExecuteReader();
        while (found.Read())
        {
            hits.Add((found.GetInt64(12), HitOf(found)));
        }

        return hits;
    }

    private static string SqlOf(string columns, CorpusQuery query, IReadOnlyList<long>? ids, List<object?> values)
    {
        var match = MatchExpression.Of(query.Words);
        var sql = new StringBuilder($"SELECT {columns}")
            .Append(match.Length > 0 ? "FROM words JOIN paragraphs p ON p.id = words.rowid " : "FROM paragraphs p ")
            .Append("JOIN documents d ON d.id = p.document WHERE p.section <> 'other'");
        if (match.Length > 0)
        {
            And("words MATCH ", match);
        }

        And("p.id IN (SELECT value FROM json_each(", ids is null ? null : $"[{string.Join(',', ids)}]", "))");
        And("EXISTS (SELECT 1 FROM themes t WHERE t.paragraph = p.id AND t.theme = ", query.Theme, ")");
        And("EXISTS (SELECT 1 FROM clauses c WHERE c.paragraph = p.id AND c.verb = ", query.Verb?.ToLowerInvariant(), ")");
        And("EXISTS (SELECT 1 FROM clauses c WHERE c.paragraph = p.id AND c.addressee_key LIKE ", Containing(query.Addressee), " ESCAPE '\\')");
        And("d.organ LIKE ", Containing(query.Organ), " ESCAPE '\\'");
        And("d.date >= ", query.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        And("d.date <= ", query.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        sql.Append(match.Length > 0 ? $" ORDER BY {Rank}, p.id" : " ORDER BY d.date DESC, d.document, p.position");
        values.Add(query.Limit);
        return sql.Append(CultureInfo.InvariantCulture, $" LIMIT ${values.Count}").ToString();

        void And(string condition, string? value, string end = "")
        {
            if (value is not null)
            {
                values.Add(value);
                sql.Append(CultureInfo.InvariantCulture, $" AND {condition}${values.Count}{end}");
            }
        }
    }

    private static string? Containing(string? words) => words is null
        ? null
        : $"%{words.ToLowerInvariant().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";

    private static CorpusHit HitOf(SqliteDataReader found)
    {
        var (text, spans) = Unmark(found.GetString(10));
        return new CorpusHit
        {
            Document = found.GetString(0),
            Label = found.GetString(1),
            Position = found.GetInt64(2),
            Date = TextOrNull(found, 3),
            Organ = TextOrNull(found, 4),
            Status = TextOrNull(found, 5),
            Section = found.GetString(6),
            Verb = found.GetString(7),
            Addressee = found.GetString(8),
            Chapeau = found.GetString(9),
            Text = text,
            Found = spans,
            Themes = TextOrNull(found, 11)?.Split(' ') ?? [],
        };
    }

    private static string? TextOrNull(SqliteDataReader found, int column) => found.IsDBNull(column) ? null : found.GetString(column);

    private static (string Text, List<(int Start, int End)> Found) Unmark(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<(int, int)>();
        var start = 0;
        foreach (var character in marked)
        {
            if (character == Open)
            {
                start = text.Length;
            }
            else if (character == Close)
            {
                spans.Add((start, text.Length));
            }
            else
            {
                text.Append(character);
            }
        }

        return (text.ToString(), spans);
    }
}
