using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Precedents.Vectors;

/// <summary>
/// Gives the paragraphs of a corpus their vectors, portion by portion: a run that is stopped or killed loses the portion it was
/// at, and the next one goes on. Paragraphs of section "other" get none, since no answer shows them. Not thread-safe.
/// </summary>
public sealed class CorpusVectorWriter : IDisposable
{
    // About a second's work: often enough that little is lost.
    private const int Portion = 64;

    private readonly CorpusConnection connection;
    private readonly CorpusVectors vectors;
    private readonly ISentenceModel model;
    private long last;

    private CorpusVectorWriter(CorpusConnection connection, ISentenceModel model)
    {
        this.connection = connection;
        this.model = model;
        vectors = new CorpusVectors(connection);
    }

    /// <summary>Opens a corpus file; a missing one is made.</summary>
    /// <param name="path">The file.</param>
    /// <param name="model">What makes the vectors; stays the caller's.</param>
    /// <returns>A writer.</returns>
    /// <exception cref="CorpusFormatException">COR701 to COR705: it is no corpus, of another version, damaged, in use, or cannot be written; COR706: it holds vectors of another sentence model.</exception>
    public static CorpusVectorWriter Open(string path, ISentenceModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var connection = CorpusConnection.ToWrite(path);
        try
        {
            var writer = new CorpusVectorWriter(connection, model);
            writer.Guard(() =>
            {
                writer.vectors.Prepare(model.Name);
                return 0;
            });
            return writer;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Number of paragraphs that still need a vector.</summary>
    /// <exception cref="CorpusFormatException">COR703: the file is damaged.</exception>
    public long Missing => Guard(() => vectors.Missing);

    /// <summary>Gives the next portion of paragraphs their vectors. Equal texts are worked out once.</summary>
    /// <param name="cancellationToken">Stops within the portion, which is then left as it was.</param>
    /// <returns>Number of paragraphs looked after; 0 when all have their vector.</returns>
    /// <exception cref="CorpusFormatException">COR703 to COR705: the corpus cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public int WriteNext(CancellationToken cancellationToken) => Guard(() =>
    {
        var pending = vectors.Pending(last, Portion);
        if (pending.Count == 0)
        {
            return 0;
        }

        var known = VectorsOf(pending.Select(paragraph => paragraph.Text).Distinct(StringComparer.Ordinal), cancellationToken);
        vectors.Add(pending.Select(paragraph => (paragraph.Id, paragraph.Text, known[paragraph.Text])));
        last = pending[^1].Id;
        return pending.Count;
    });

    /// <summary>Closes the file.</summary>
    public void Dispose() => connection.Dispose();

    private Dictionary<string, SentenceVector> VectorsOf(IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, SentenceVector>(StringComparer.Ordinal);
        var unknown = new List<string>();
        foreach (var text in texts)
        {
            if (vectors.Known(text) is { } vector)
            {
                known.Add(text, vector);
            }
            else
            {
                unknown.Add(text);
            }
        }

        foreach (var (text, vector) in unknown.Zip(model.VectorsOf(unknown, cancellationToken)))
        {
            known.Add(text, vector);
        }

        return known;
    }

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw CorpusErrors.Of(connection.Path, exception);
        }
    }
}
