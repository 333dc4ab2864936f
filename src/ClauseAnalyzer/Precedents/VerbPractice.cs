using System.Globalization;

namespace ClauseAnalyzer.Precedents;

/// <summary>Counts the verbs by which agreed texts ask somebody to act. Not thread-safe.</summary>
/// <param name="connection">The corpus.</param>
internal sealed class VerbPractice(CorpusConnection connection)
{
    /// <summary>Counts verbs for an addressee.</summary>
    public VerbUse Of(string addressee, IReadOnlyList<string> themes)
    {
        ArgumentNullException.ThrowIfNull(addressee);
        ArgumentNullException.ThrowIfNull(themes);
        // SQLite takes the other columns from the row that holds the maximum (sqlite.org/lang_select.html, bare columns).
        var sql = $"""
            SELECT c.verb, count(*), max(ifnull(d.date, '') || d.document), d.document, p.label
            FROM clauses c JOIN paragraphs p ON p.id = c.paragraph JOIN documents d ON d.id = p.document
            WHERE c.addressee_key = $1 AND c.addressee_key <> '' AND p.section = 'operative' AND d.status IS NOT 'draft'
            {string.Concat(themes.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"AND EXISTS (SELECT 1 FROM themes t WHERE t.paragraph = p.id AND t.theme = ${index + 2}) ")))}
            GROUP BY c.verb ORDER BY count(*) DESC, c.verb
            """;
        var verbs = new List<VerbCount>();
        using var found = connection.Prepare(sql, [TextKeys.AddresseeOf(addressee), .. themes]).ExecuteReader();
        while (found.Read())
        {
            verbs.Add(new VerbCount(found.GetString(0), found.GetInt32(1), found.GetString(3), found.GetString(4)));
        }

        return new VerbUse(addressee, themes, verbs.Sum(verb => verb.Count), verbs);
    }
}
