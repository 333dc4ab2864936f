using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Precedents.Vectors;

namespace ClauseAnalyzer.Tests.Precedents.Vectors;

public sealed class MeaningRankingTests : IDisposable
{
    private readonly VectorCorpus corpus = new();

    public MeaningRankingTests()
    {
        corpus.Write("a.txt", "Urges States to plant oaks;", "Invites Member States to teach magistrates;", "Requests the Secretary-General to report on money.");
        corpus.Write("b.txt", "Urges States to plant forests;", "Decides to train judges;", "Encourages each judge to rest.");
        corpus.Refresh();
    }

    public void Dispose() => corpus.Dispose();

    [Theory]
    // "train judges": both rankings begin with b 2; then a 2, which says it in other words, and b 3, which has one of the words only.
    [InlineData("train judges", null, "b 2,a 2,b 3")]
    // A condition holds for what is near in meaning too.
    [InlineData("train judges", "invite", "a 2")]
    [InlineData("\"train judges\"", null, "b 2,a 2,b 3")]
    // No paragraph has the word.
    [InlineData("sow", null, "a 1,b 1")]
    [InlineData("zebras", null, "")]
    public void Search_CorpusWithVectors_FindsOtherWordsToo(string words, string? verb, string expected)
    {
        corpus.AddVectors(new ConceptModel());
        using var opened = Corpus.Open(corpus.Path, () => new ConceptModel());

        Assert.Equal(expected, Places(opened, new CorpusQuery { Words = words, Verb = verb }));
    }

    [Fact]
    public void Search_CorpusWithVectors_TellsTheNearnessAndWhatWasFound()
    {
        corpus.AddVectors(new ConceptModel());
        using var opened = Corpus.Open(corpus.Path, () => new ConceptModel());

        var hits = opened.Search(new CorpusQuery { Words = "train judges", Limit = 2 });

        Assert.Equal(2, hits.Count);
        Assert.Equal(["train", "judges"], hits[0].Found.Select(span => hits[0].Text[span.Start..span.End]));
        Assert.Equal(1, hits[0].Meaning!.Value, 9);
        Assert.Empty(hits[1].Found);
        Assert.InRange(hits[1].Meaning!.Value, 0.99, 1);
    }

    [Fact]
    public void Search_WithoutWordsOrVectorsOrModel_OpensNoModel()
    {
        using (var without = Corpus.Open(corpus.Path, Never))
        {
            Assert.Null(without.SentenceModel);
            Assert.Equal("b 2", Places(without, new CorpusQuery { Words = "train judges" }));
            Assert.Null(without.Search(new CorpusQuery { Words = "train" })[0].Meaning);
            Assert.Null(without.Nearest("Decides to train judges;", 1)[0].Meaning);
        }

        corpus.AddVectors(new ConceptModel());
        using var with = Corpus.Open(corpus.Path, Never);
        using var byWords = Corpus.Open(corpus.Path);
        Assert.Equal("concepts/1", with.SentenceModel);
        Assert.Equal("b 2", Places(with, new CorpusQuery { Verb = "decide" }));
        Assert.Equal("b 2", Places(byWords, new CorpusQuery { Words = "train judges" }));
    }

    [Fact]
    public void Nearest_OtherWords_AreFoundAndTheSameWordsStayFirst()
    {
        corpus.AddVectors(new ConceptModel());
        using var opened = Corpus.Open(corpus.Path, () => new ConceptModel());

        var same = opened.Nearest("Decides to train judges;", 3);
        var other = opened.Nearest("Sow woods", 2);

        Assert.Equal(("Decides to train judges;", 1.0), (same[0].Precedent.Text, same[0].Similarity));
        Assert.Contains(same, match => match.Precedent.Text.Contains("magistrates", StringComparison.Ordinal));
        Assert.Equal(["Urges States to plant forests;", "Urges States to plant oaks;"], other.Select(match => match.Precedent.Text).Order(StringComparer.Ordinal));
        Assert.Empty(opened.Nearest("…", 3));
        Assert.All(other, match => Assert.Equal((0, true), (match.Similarity, match.Meaning > 0.9)));
    }

    [Fact]
    public void Nearest_PartOfTheCorpusHasVectors_TheRestIsFoundByWords()
    {
        corpus.AddVectors(new ConceptModel());
        corpus.Write("c.txt", "Calls upon judges to train in tents;");
        corpus.Refresh();
        using var opened = Corpus.Open(corpus.Path, () => new ConceptModel());

        var near = opened.Nearest("Calls upon judges to train in tents;", 3);

        Assert.Equal(("c", 1.0, (double?)null), (near[0].Precedent.Document, near[0].Similarity, near[0].Meaning));
        Assert.NotNull(near[1].Meaning);
    }

    [Fact]
    public void Search_VectorsOfAnotherModel_IsRefusedWithAdvice()
    {
        corpus.AddVectors(new ConceptModel("concepts/1"));
        using var opened = Corpus.Open(corpus.Path, () => new ConceptModel("concepts/2"));

        var exception = Assert.Throws<CorpusFormatException>(() => opened.Search(new CorpusQuery { Words = "trees" }));

        Assert.Equal("COR706", exception.Code);
        Assert.Contains("--no-meaning", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dispose_ModelThatWasOpened_IsDisposed()
    {
        corpus.AddVectors(new ConceptModel());
        var model = new ConceptModel();
        using (var opened = Corpus.Open(corpus.Path, () => model))
        {
            opened.Search(new CorpusQuery { Words = "trees" });
        }

        Assert.True(model.IsDisposed);
    }

    private static ISentenceModel Never() => throw new InvalidOperationException("no sentence model was to be opened");

    private static string Places(Corpus opened, CorpusQuery query) =>
        string.Join(',', opened.Search(query).Select(hit => $"{hit.Document} {hit.Label}"));
}
