using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Precedents.Vectors;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Learning;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Tests.Precedents.Vectors;

/// <summary>A temporary folder of texts and the corpus file made of it.</summary>
internal sealed class VectorCorpus : IDisposable
{
    private static readonly ParagraphClassifier Classifier = new(ClauseModel.Load(ShippedFiles.ModelFile), TrainingData.Finder());

    private readonly string folder = Directory.CreateTempSubdirectory("vectors-").FullName;

    public string Path => System.IO.Path.Combine(folder, "c.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Writes a text of numbered paragraphs after an opening that is no paragraph.</summary>
    public void Write(string name, params string[] paragraphs) => File.WriteAllText(
        System.IO.Path.Combine(folder, name),
        "The General Assembly,\n\n" + string.Concat(paragraphs.Select((text, index) => $"{index + 1}. {text}\n\n")));

    public void Remove(string name) => File.Delete(System.IO.Path.Combine(folder, name));

    /// <summary>Brings the corpus up to date with the folder.</summary>
    public void Refresh(string engine = "e")
    {
        using var writer = CorpusWriter.Open(Path, engine);
        var reader = new CorpusReader(new ResolutionReader(TrainingData.Finder().Lexicon), Classifier, TrainingData.Finder());
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToList();
        foreach (var file in files.Select(CorpusFile.At))
        {
            writer.Write(reader.Read(file, writer.Find(file).Hash));
        }

        writer.RemoveMissing([folder], files.ToHashSet(StringComparer.Ordinal));
        writer.Complete();
    }

    /// <summary>Gives every paragraph its vector.</summary>
    /// <returns>Number of paragraphs that got one.</returns>
    public int AddVectors(ISentenceModel model) => AddVectorsUntil(model, TestContext.Current.CancellationToken);

    /// <summary>Gives every paragraph its vector, unless it is stopped.</summary>
    public int AddVectorsUntil(ISentenceModel model, CancellationToken cancellationToken)
    {
        using var writer = CorpusVectorWriter.Open(Path, model);
        var added = 0;
        while (writer.WriteNext(cancellationToken) is > 0 and var count)
        {
            added += count;
        }

        return added;
    }

    /// <summary>The vectors by the texts of their paragraphs, as a reader of SQL sees them.</summary>
    public List<string> Vectors() => Query("SELECT p.text || ' ' || hex(v.vector) FROM vectors v JOIN paragraphs p ON p.id = v.paragraph ORDER BY 1");

    public List<string> Query(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var found = command.ExecuteReader();
        var rows = new List<string>();
        while (found.Read())
        {
            rows.Add(found.GetString(0));
        }

        return rows;
    }
}
