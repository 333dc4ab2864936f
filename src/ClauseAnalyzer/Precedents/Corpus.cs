using ClauseAnalyzer.Precedents.Vectors;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Precedents;

/// <summary>A corpus of classified paragraphs, open to be asked. Not thread-safe.</summary>
public sealed class Corpus : IPrecedents, IDisposable
{
    private readonly CorpusConnection connection;
    private readonly MeaningRanking? meaning;
    private readonly CorpusSearch search;
    private readonly NearestPrecedents nearest;
    private readonly VerbPractice practice;
    private readonly AgreedPhrases phrases;

    internal Corpus(CorpusConnection connection, Func<ISentenceModel>? sentences = null)
    {
        this.connection = connection;
        SentenceModel = new CorpusVectors(connection).Model;
        meaning = SentenceModel is null || sentences is null ? null : new MeaningRanking(connection, sentences);
        search = new CorpusSearch(connection, meaning);
        nearest = new NearestPrecedents(connection, meaning);
        practice = new VerbPractice(connection);
        phrases = new AgreedPhrases(connection);
    }

    /// <summary>Opens a corpus file.</summary>
    /// <param name="path">A file that <see cref="CorpusWriter"/> wrote.</param>
    /// <param name="sentences">
    /// Opens the sentence model; called at the first question that needs it, and only when the file holds vectors. The corpus
    /// disposes what it gives. Null: answers go by words alone.
    /// </param>
    /// <returns>The corpus.</returns>
    /// <exception cref="CorpusFormatException">COR701 no corpus, COR702 of another version, COR703 damaged, COR705 cannot be opened.</exception>
    public static Corpus Open(string path, Func<ISentenceModel>? sentences = null)
    {
        var connection = CorpusConnection.ToRead(path);
        try
        {
            return new Corpus(connection, sentences);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw CorpusErrors.Of(path, exception);
        }
    }

    /// <summary>The name of the sentence model whose vectors the file holds; null when it holds none.</summary>
    public string? SentenceModel { get; }

    /// <summary>Makes a corpus of some texts in memory.</summary>
    /// <param name="texts">The texts; none is allowed.</param>
    /// <returns>A corpus that is gone when it is disposed.</returns>
    public static Corpus Of(IReadOnlyList<CorpusText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var connection = CorpusConnection.InMemory();
        var writer = new CorpusWriter(connection, "");
        writer.Write(new CorpusContent(new CorpusFile("", "", 0, 0), "memory", texts, []));
        writer.Complete();
        return new Corpus(connection);
    }

    /// <summary>Finds paragraphs.</summary>
    /// <param name="query">What to look for.</param>
    /// <returns>
    /// With words, by falling relevance (BM25, words of the text before those of the chapeau), joined with the nearness of their
    /// meaning where the corpus was opened with a sentence model and has vectors: a paragraph found so need not have the words.
    /// Without words by falling date. Empty when nothing fits.
    /// </returns>
    /// <exception cref="CorpusFormatException">COR703: the file is damaged; COR706: its vectors are of another sentence model.</exception>
    public IReadOnlyList<CorpusHit> Search(CorpusQuery query) => Guard(() => search.Find(query));

    /// <summary>Finds the paragraphs nearest to a draft.</summary>
    /// <param name="text">The draft paragraph.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <returns>
    /// By falling similarity, of equal ones the later text first; empty when nothing shares a word of weight with the draft. Where
    /// the corpus was opened with a sentence model and has vectors, that ranking is joined with the nearness of the meanings.
    /// </returns>
    /// <exception cref="CorpusFormatException">COR703: the file is damaged; COR706: its vectors are of another sentence model.</exception>
    public IReadOnlyList<PrecedentMatch> Nearest(string text, int count) => Guard(() => nearest.Find(text, count));

    /// <summary>Which verbs agreed texts use when they ask somebody to act.</summary>
    /// <param name="addressee">Who is asked, as a clause gives it.</param>
    /// <param name="themes">Themes that the paragraphs must all deal with; none asks nothing.</param>
    /// <returns>The verbs, by falling count; drafts are not counted.</returns>
    /// <exception cref="CorpusFormatException">COR703: the file is damaged.</exception>
    public VerbUse UseOfVerbs(string addressee, IReadOnlyList<string> themes) => Guard(() => practice.Of(addressee, themes));

    /// <summary>The date of an agreed text.</summary>
    /// <param name="document">Its name, "A/RES/74/173".</param>
    /// <returns>The date; null when the corpus lacks the text or its date, or has it as a draft only.</returns>
    /// <exception cref="CorpusFormatException">COR703: the file is damaged.</exception>
    public DateOnly? DateOf(string document) => Guard(() =>
        connection.Scalar("SELECT date FROM documents WHERE document = $1 AND date IS NOT NULL AND status IS NOT 'draft' LIMIT 1", document) is string date
        && CalendarDates.TryParseIso(date, out var day)
            ? day
            : (DateOnly?)null);

    /// <summary>The verbs of all acts, to tell which was meant by one that none has.</summary>
    /// <returns>Canonical verbs in ordinal order; empty for an empty corpus.</returns>
    /// <exception cref="CorpusFormatException">COR703: the file is damaged.</exception>
    public IReadOnlyList<string> Verbs() => Guard(() => Names("SELECT DISTINCT verb FROM clauses ORDER BY verb"));

    /// <summary>The themes of all paragraphs.</summary>
    /// <returns>Names in ordinal order; empty where no paragraph has one.</returns>
    /// <exception cref="CorpusFormatException">COR703: the file is damaged.</exception>
    public IReadOnlyList<string> Themes() => Guard(() => Names("SELECT DISTINCT theme FROM themes ORDER BY theme"));

    /// <summary>The longest runs of words of a draft that agreed texts have too.</summary>
    /// <param name="text">The draft paragraph.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <returns>In order of the draft; each stands in at least two texts.</returns>
    /// <exception cref="CorpusFormatException">COR703: the file is damaged.</exception>
    public IReadOnlyList<AgreedPhrase> PhrasesOf(string text, int count) => Guard(() => phrases.Find(text, count));

    /// <inheritdoc/>
    public void Dispose()
    {
        meaning?.Dispose();
        connection.Dispose();
    }

    private List<string> Names(string sql)
    {
        var names = new List<string>();
        using var found = connection.Prepare(sql).ExecuteReader();
        while (found.Read())
        {
            names.Add(found.GetString(0));
        }

        return names;
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
