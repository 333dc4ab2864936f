using System.Globalization;

namespace ClauseAnalyzer.Precedents.Vectors;

/// <summary>The vectors that a corpus file holds. Not thread-safe.</summary>
/// <param name="connection">The corpus.</param>
internal sealed class CorpusVectors(CorpusConnection connection)
{
    // Made when the first vector is written, so that a corpus without any is as it always was, and older programs read one with.
    private const string Table = """
        CREATE TABLE IF NOT EXISTS vectors (
            paragraph INTEGER PRIMARY KEY REFERENCES paragraphs (id) ON DELETE CASCADE, vector BLOB NOT NULL);
        """;

    private const string ModelSetting = "sentence model";

    /// <summary>The name of the sentence model that the vectors are of; null when there are none.</summary>
    public string? Model => connection.Scalar("SELECT value FROM settings WHERE name = $1", ModelSetting) as string;

    /// <summary>Number of paragraphs that are shown in answers and have no vector.</summary>
    public long Missing => Convert.ToInt64(
        connection.Scalar("SELECT count(*) FROM paragraphs p WHERE p.section <> 'other' AND NOT EXISTS (SELECT 1 FROM vectors v WHERE v.paragraph = p.id)"),
        CultureInfo.InvariantCulture);

    /// <summary>Makes room for the vectors of a model.</summary>
    /// <exception cref="CorpusFormatException">COR706: the file holds those of another.</exception>
    public void Prepare(string model)
    {
        Expect(model);
        connection.Begin();
        connection.Execute(Table);
        connection.Prepare("INSERT OR IGNORE INTO settings VALUES ($1, $2)", ModelSetting, model).ExecuteNonQuery();
        connection.Commit();
        // Another run may have been first.
        Expect(model);
    }

    /// <summary>Checks that the vectors are those of a model.</summary>
    /// <exception cref="CorpusFormatException">COR706: they are of another.</exception>
    public void Expect(string model)
    {
        if (Model is { } found && found != model)
        {
            throw CorpusErrors.OtherSentenceModel(connection.Path, model, found);
        }
    }

    /// <summary>Paragraphs without a vector, in order of their ids.</summary>
    /// <param name="after">The last id looked at before; 0 at first.</param>
    /// <param name="count">At most so many.</param>
    public List<(long Id, string Text)> Pending(long after, int count)
    {
        var pending = new List<(long, string)>();
        using var found = connection.Prepare(
            """
            SELECT p.id, p.text FROM paragraphs p
            WHERE p.id > $1 AND p.section <> 'other' AND NOT EXISTS (SELECT 1 FROM vectors v WHERE v.paragraph = p.id)
            ORDER BY p.id LIMIT $2
            """,
            after,
            count).ExecuteReader();
        while (found.Read())
        {
            pending.Add((found.GetInt64(0), found.GetString(1)));
        }

        return pending;
    }

    /// <summary>The vector of another paragraph with the same text; null when there is none.</summary>
    public SentenceVector? Known(string text) => connection.Scalar(
        "SELECT v.vector FROM paragraphs p JOIN vectors v ON v.paragraph = p.id WHERE p.letters = $1 AND p.text = $2 LIMIT 1",
        TextKeys.LettersOf(text),
        text) is byte[] bytes ? SentenceVector.FromBytes(bytes) : null;

    /// <summary>Keeps vectors. A paragraph that another run took away meanwhile, or whose number it gave to another text, is left out.</summary>
    public void Add(IEnumerable<(long Id, string Text, SentenceVector Vector)> vectors)
    {
        connection.Begin();
        foreach (var (id, text, vector) in vectors)
        {
            connection.Prepare("INSERT OR IGNORE INTO vectors SELECT id, $3 FROM paragraphs WHERE id = $1 AND text = $2", id, text, vector.ToBytes()).ExecuteNonQuery();
        }

        connection.Commit();
    }
}
