using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Precedents.Vectors;

namespace ClauseAnalyzer.Tests.Precedents.Vectors;

public sealed class CorpusVectorWriterTests : IDisposable
{
    private readonly VectorCorpus corpus = new();

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void WriteNext_NewCorpus_EveryPreambularAndOperativeParagraphGetsOne()
    {
        corpus.Write("a.txt", "Urges States to plant trees;", "Requests a report.");
        corpus.Refresh();

        Assert.Equal(2, corpus.AddVectors(new ConceptModel()));

        Assert.Equal(["operative", "operative"], corpus.Query("SELECT p.section FROM vectors v JOIN paragraphs p ON p.id = v.paragraph"));
        Assert.NotEmpty(corpus.Query("SELECT text FROM paragraphs WHERE section = 'other'"));
        Assert.Equal(["5"], corpus.Query("SELECT DISTINCT length(vector) || '' FROM vectors"));
        Assert.Equal(0, corpus.AddVectors(new ConceptModel()));
    }

    [Fact]
    public void WriteNext_FileThatChanged_OnlyNewWordsAreWorkedOut()
    {
        corpus.Write("a.txt", "Urges States to plant trees;", "Requests a report.");
        corpus.Write("b.txt", "Decides to train judges.");
        corpus.Refresh();
        corpus.AddVectors(new ConceptModel());

        corpus.Write("a.txt", "Urges States to plant oaks;", "Requests a report.");
        corpus.Refresh();
        corpus.Refresh("another engine");
        var model = new ConceptModel();

        Assert.Equal(1, corpus.AddVectors(model));
        Assert.Equal(["Urges States to plant oaks;"], model.Asked);
        Assert.Equal(3, corpus.Vectors().Count);
    }

    [Fact]
    public void WriteNext_EqualTexts_AreWorkedOutOnce()
    {
        corpus.Write("a.txt", "Urges States to plant trees;", "Requests a report.");
        corpus.Write("b.txt", "Urges States to plant trees;");
        corpus.Refresh();
        var model = new ConceptModel();
        corpus.AddVectors(model);
        corpus.Write("c.txt", "Urges States to plant trees;");
        corpus.Refresh();

        Assert.Equal(1, corpus.AddVectors(model));
        Assert.Equal(["Urges States to plant trees;", "Requests a report."], model.Asked);
        Assert.Equal(4, corpus.Vectors().Count);
    }

    [Fact]
    public void WriteNext_FileThatIsGone_ItsVectorsGoToo()
    {
        corpus.Write("a.txt", "Urges States to plant trees;");
        corpus.Write("b.txt", "Decides to train judges.");
        corpus.Refresh();
        corpus.AddVectors(new ConceptModel());
        corpus.Remove("a.txt");
        corpus.Refresh();

        Assert.StartsWith("Decides to train judges.", Assert.Single(corpus.Vectors()), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteNext_Stopped_KeepsWhatIsDoneAndGoesOnToTheSameVectors()
    {
        corpus.Write("a.txt", [.. Enumerable.Range(0, 200).Select(number => $"Urges States to plant tree number {number} and to pay judge number {number};")]);
        corpus.Refresh();
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => corpus.AddVectorsUntil(new ConceptModel(stop: stop, stopAfter: 100), stop.Token));
        var kept = corpus.Vectors();
        var rest = new ConceptModel();
        corpus.AddVectors(rest);

        Assert.InRange(kept.Count, 1, 199);
        Assert.Equal(200 - kept.Count, rest.Asked.Count);
        using var whole = new VectorCorpus();
        whole.Write("a.txt", [.. Enumerable.Range(0, 200).Select(number => $"Urges States to plant tree number {number} and to pay judge number {number};")]);
        whole.Refresh();
        whole.AddVectors(new ConceptModel());
        Assert.Equal(whole.Vectors(), corpus.Vectors());
    }

    [Fact]
    public void WriteNext_TwoAtOnce_EveryParagraphGetsOne()
    {
        corpus.Write("a.txt", [.. Enumerable.Range(0, 150).Select(number => $"Urges States to plant tree number {number};")]);
        corpus.Refresh();
        using var one = CorpusVectorWriter.Open(corpus.Path, new ConceptModel());
        using var two = CorpusVectorWriter.Open(corpus.Path, new ConceptModel());

        while (one.WriteNext(Running) + two.WriteNext(Running) > 0)
        {
        }

        Assert.Equal(150, corpus.Vectors().Count);
        Assert.Equal(0, one.Missing);
    }

    [Fact]
    public void Open_VectorsOfAnotherModel_IsRefusedWithAdvice()
    {
        corpus.Write("a.txt", "Urges States to plant trees;");
        corpus.Refresh();
        corpus.AddVectors(new ConceptModel("concepts/1"));
        var before = corpus.Vectors();

        var exception = Assert.Throws<CorpusFormatException>(() => CorpusVectorWriter.Open(corpus.Path, new ConceptModel("concepts/2")));

        Assert.Equal("COR706", exception.Code);
        Assert.Contains("'concepts/2'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'concepts/1'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("index PATH… -o NEW.db --meaning", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Vectors());
    }
}
