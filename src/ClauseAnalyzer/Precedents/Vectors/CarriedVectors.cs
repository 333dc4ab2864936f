namespace ClauseAnalyzer.Precedents.Vectors;

/// <summary>Carries the vectors of a file's texts over when the file is read anew: a paragraph whose words are as they were keeps its own. Not thread-safe.</summary>
/// <param name="connection">The corpus.</param>
internal sealed class CarriedVectors(CorpusConnection connection)
{
    private const string OfFile = """
        FROM files f JOIN documents d ON d.file = f.id JOIN paragraphs p ON p.document = d.id
        """;

    /// <summary>Puts the vectors of a file aside, before its rows go.</summary>
    /// <returns>Whether there are any.</returns>
    public bool Take(string path)
    {
        if (connection.Scalar("SELECT 1 FROM sqlite_master WHERE name = 'vectors'") is null)
        {
            return false;
        }

        connection.Execute("CREATE TEMP TABLE IF NOT EXISTS carried (text TEXT PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID; DELETE FROM carried;");
        return connection.Prepare(
            $"INSERT OR IGNORE INTO carried SELECT p.text, v.vector {OfFile} JOIN vectors v ON v.paragraph = p.id WHERE f.path = $1", path).ExecuteNonQuery() > 0;
    }

    /// <summary>Gives them to the paragraphs that stand in the file now.</summary>
    public void Give(string path) => connection.Prepare(
        $"INSERT OR IGNORE INTO vectors SELECT p.id, c.vector {OfFile} JOIN carried c ON c.text = p.text WHERE f.path = $1 AND p.section <> 'other'", path).ExecuteNonQuery();
}
