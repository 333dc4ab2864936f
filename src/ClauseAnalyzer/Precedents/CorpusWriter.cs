using System.Globalization;
using ClauseAnalyzer.Precedents.Vectors;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Precedents;

/// <summary>
/// Refreshes a corpus file, batch by batch: a run that is killed loses the batch it was at and nothing else, and two runs
/// take turns. Not thread-safe.
/// </summary>
public sealed class CorpusWriter : IDisposable
{
    // Often enough to lose little, seldom enough that waiting for the disk is a small part of the work.
    private const int ParagraphsInBatch = 8_000;

    // Below this many new paragraphs the index of words is left in the pieces it was written in.
    private const int WorthMerging = 20_000;

    private readonly CorpusConnection connection;
    private readonly string engine;
    private readonly CorpusInserts inserts;
    private readonly CarriedVectors carried;
    private bool isWriting;
    private int inBatch;
    private int written;
    private CorpusCounts counts = new(0, 0, 0, 0, 0, 0);

    internal CorpusWriter(CorpusConnection connection, string engine)
    {
        this.connection = connection;
        this.engine = engine;
        inserts = new CorpusInserts(connection);
        carried = new CarriedVectors(connection);
    }

    /// <summary>Opens a corpus file; a missing one is made.</summary>
    /// <param name="path">The file.</param>
    /// <param name="engine">What reads and classifies, as <see cref="CorpusEngine.Of"/> gives it: files that another engine read are read anew.</param>
    /// <returns>A writer.</returns>
    /// <exception cref="CorpusFormatException">COR701 to COR705: it is no corpus, of another version, damaged, in use, or cannot be written.</exception>
    public static CorpusWriter Open(string path, string engine) => new(CorpusConnection.ToWrite(path), engine);

    /// <summary>Says what the corpus knows of a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The hash of what was read from it, null when it is new or was read by another engine; and whether it need not be opened, since its size and times are as they were.</returns>
    public (string? Hash, bool IsSame) Find(CorpusFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Guard(() =>
        {
            using var found = connection.Prepare("SELECT hash, engine, size, modified FROM files WHERE path = $1", file.Path).ExecuteReader();
            return found.Read() && found.GetString(1) == engine
                ? ((string?)found.GetString(0), found.GetInt64(2) == file.Size && found.GetInt64(3) == file.Modified)
                : (null, false);
        });
    }

    /// <summary>Counts a file that was not opened, since nothing changed.</summary>
    public void Skip() => counts = counts with { Unchanged = counts.Unchanged + 1 };

    /// <summary>Puts what a file held in the place of what the corpus held of it. A file that was refused whole is left out.</summary>
    /// <param name="content">What was read.</param>
    /// <exception cref="CorpusFormatException">COR703 to COR705: the corpus cannot be written.</exception>
    public void Write(CorpusContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Guard(() =>
        {
            Begin();
            Replace(content);
            if (inBatch >= ParagraphsInBatch)
            {
                Commit();
            }

            return 0;
        });
    }

    /// <summary>Takes out the files below some folders that are not among those found there now.</summary>
    /// <param name="folders">Full paths of folders.</param>
    /// <param name="present">Full paths of the files found.</param>
    /// <exception cref="CorpusFormatException">COR703 to COR705: the corpus cannot be written.</exception>
    public void RemoveMissing(IReadOnlyCollection<string> folders, IReadOnlySet<string> present)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(present);
        Guard(() =>
        {
            Begin();
            foreach (var path in Paths().Where(path => !present.Contains(path) && folders.Any(folder => IsBelow(path, folder))))
            {
                connection.Prepare("DELETE FROM files WHERE path = $1", path).ExecuteNonQuery();
                counts = counts with { Removed = counts.Removed + 1 };
            }

            return 0;
        });
    }

    /// <summary>Ends the work: counts the words anew where anything changed.</summary>
    /// <returns>What was done, and what the corpus holds now.</returns>
    /// <exception cref="CorpusFormatException">COR703 to COR705: the corpus cannot be written.</exception>
    public CorpusCounts Complete() => Guard(() =>
    {
        Commit();
        if (counts.Added + counts.Changed + counts.Removed > 0)
        {
            Begin();
            if (written >= WorthMerging)
            {
                connection.Execute("INSERT INTO words (words) VALUES ('optimize')");
            }

            connection.Execute("DELETE FROM terms; INSERT INTO terms SELECT term, doc FROM words_terms;");
            Commit();
            connection.Execute("PRAGMA optimize");
        }

        return counts with { Documents = CountOf("documents"), Paragraphs = CountOf("paragraphs") };
    });

    /// <summary>Closes the file; a batch that is not complete is taken back.</summary>
    public void Dispose() => connection.Dispose();

    private void Replace(CorpusContent content)
    {
        // Another run may have read the file since this one looked.
        var before = Find(content.File).Hash;
        var isKnown = connection.Scalar("SELECT 1 FROM files WHERE path = $1", content.File.Path) is not null;
        if (content.IsUnchanged || (before is not null && before == content.Hash))
        {
            connection.Prepare(
                "UPDATE files SET size = $2, modified = $3, name = $4 WHERE path = $1",
                content.File.Path, content.File.Size, content.File.Modified, content.File.Name).ExecuteNonQuery();
            Skip();
            return;
        }

        var hasVectors = isKnown && carried.Take(content.File.Path);
        connection.Prepare("DELETE FROM files WHERE path = $1", content.File.Path).ExecuteNonQuery();
        if (content.Texts.Count == 0)
        {
            counts = isKnown ? counts with { Removed = counts.Removed + 1 } : counts;
            return;
        }

        var paragraphs = inserts.Add(content, engine);
        if (hasVectors)
        {
            carried.Give(content.File.Path);
        }

        inBatch += paragraphs;
        written += paragraphs;
        counts = isKnown ? counts with { Changed = counts.Changed + 1 } : counts with { Added = counts.Added + 1 };
    }

    private void Begin()
    {
        if (!isWriting)
        {
            connection.Begin();
            isWriting = true;
        }
    }

    private void Commit()
    {
        if (isWriting)
        {
            connection.Commit();
            (isWriting, inBatch) = (false, 0);
        }
    }

    private List<string> Paths()
    {
        var paths = new List<string>();
        using var found = connection.Prepare("SELECT path FROM files ORDER BY path").ExecuteReader();
        while (found.Read())
        {
            paths.Add(found.GetString(0));
        }

        return paths;
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private long CountOf(string table) =>
        Convert.ToInt64(connection.Scalar($"SELECT count(*) FROM {table}"), CultureInfo.InvariantCulture);

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
