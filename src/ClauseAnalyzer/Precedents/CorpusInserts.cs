using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Precedents;

/// <summary>Turns what a file held into rows of a corpus, within the caller's transaction. Not thread-safe.</summary>
/// <param name="connection">The corpus.</param>
internal sealed class CorpusInserts(CorpusConnection connection)
{
    // The file is read by SQL, never as part of a page.
    private static readonly HedgesJson Plain = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Adds a file with all its texts.</summary>
    /// <returns>Number of paragraphs added.</returns>
    public int Add(CorpusContent content, string engine)
    {
        var file = Insert(
            "INSERT INTO files (path, name, size, modified, hash, engine) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
            content.File.Path, content.File.Name, content.File.Size, content.File.Modified, content.Hash, engine);
        return content.Texts.Sum(text => AddText(file, text));
    }

    private int AddText(long file, CorpusText text)
    {
        var resolution = text.Resolution;
        var document = Insert(
            "INSERT INTO documents (file, document, organ, date, status, title) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
            file, resolution.Document, resolution.Organ, resolution.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), resolution.Status, resolution.Title);
        foreach (var paragraph in text.Paragraphs)
        {
            AddParagraph(document, paragraph);
        }

        return text.Paragraphs.Count;
    }

    private void AddParagraph(long document, ClassifiedParagraph classified)
    {
        var paragraph = classified.Paragraph;
        var main = classified.MainClause;
        var id = Insert(
            """
            INSERT INTO paragraphs (document, position, section, label, verb_phrase, verb, family, force, addressee, clauses, letters, chapeau, text)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id
            """,
            document, paragraph.Position, Sections.NameOf(paragraph.Section), paragraph.Label,
            main?.VerbPhrase ?? "", main?.Verb ?? "", main?.Family ?? "", main?.Force, main?.Addressee ?? "",
            classified.Clauses.Count, TextKeys.LettersOf(paragraph.Text), paragraph.Chapeau, paragraph.Text);
        foreach (var theme in classified.Themes.Where(theme => theme.Present))
        {
            connection.Prepare("INSERT INTO themes VALUES ($1, $2, $3)", id, theme.Name, Math.Round(theme.Probability, 4)).ExecuteNonQuery();
        }

        foreach (var (number, clause) in ClausesOf(classified).Index())
        {
            AddClause(id, number + 1, clause);
        }
    }

    // An item without an act of its own carries its chapeau's.
    private static IEnumerable<Clause> ClausesOf(ClassifiedParagraph classified) =>
        classified.Clauses.Count == 0 && classified.MainClause is { } main ? [main] : classified.Clauses;

    private void AddClause(long paragraph, int number, Clause clause) => connection.Prepare(
        "INSERT INTO clauses VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        paragraph, number, clause.VerbPhrase, clause.Verb, clause.Family, clause.Force,
        clause.Addressee, TextKeys.AddresseeOf(clause.Addressee), JsonSerializer.Serialize(clause.Hedges, Plain.IReadOnlyListString)).ExecuteNonQuery();

    private long Insert(string sql, params ReadOnlySpan<object?> values) => (long)connection.Scalar(sql, values)!;
}
