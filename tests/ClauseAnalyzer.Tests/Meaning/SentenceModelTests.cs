using ClauseAnalyzer.Meaning;

namespace ClauseAnalyzer.Tests.Meaning;

public sealed class SentenceModelTests : IDisposable
{
    private readonly SentenceModel model = SentenceModel.Open(threads: 2);

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    public void Dispose() => model.Dispose();

    [Fact]
    public void VectorsOf_SentencesOfTheModelsMakers_AsTheyPublish()
    {
        // The quick start of Sentence Transformers (sbert.net) prints these for the unrounded vectors of this model.
        var vectors = model.VectorsOf(["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."], Running);

        Assert.All(vectors, vector => Assert.Equal(384, vector.Dimensions));
        Assert.Equal(0.6660, vectors[0].SimilarityTo(vectors[1]), 0.01);
        Assert.Equal(0.1046, vectors[0].SimilarityTo(vectors[2]), 0.01);
        Assert.Equal(0.1411, vectors[1].SimilarityTo(vectors[2]), 0.01);
    }

    [Fact]
    public void VectorsOf_OtherWordsOrOtherMatter_TheSameMatterIsNearer()
    {
        var vectors = model.VectorsOf(
            ["Urges States to train judges in maritime law;", "Calls on countries to teach magistrates about the law of the sea;", "Urges States to plant trees in dry lands;"], Running);

        Assert.True(vectors[0].SimilarityTo(vectors[1]) > vectors[0].SimilarityTo(vectors[2]) + 0.2);
    }

    [Fact]
    public void VectorsOf_AloneInCompanyAndOnOneThread_TheSameBytes()
    {
        string[] texts = ["Requests a report.", "Decides to remain seized of the matter.", string.Join(' ', Enumerable.Repeat("Urges all States to act at once and together,", 40)), "Recalling"];
        using var single = SentenceModel.Open(threads: 1);

        var together = model.VectorsOf(texts, Running).Select(vector => Convert.ToHexString(vector.ToBytes())).ToList();

        Assert.Equal(together, texts.Select(text => Convert.ToHexString(single.VectorsOf([text], Running)[0].ToBytes())));
        Assert.Equal(model.Name, single.Name);
        Assert.Matches(@"^all-MiniLM-L6-v2 24\.9\.52193/\d+$", model.Name);
    }

    [Fact]
    public void VectorsOf_EmptyTextAndNone_HaveAVectorAndNone()
    {
        Assert.Equal(384, model.VectorsOf([""], Running)[0].Dimensions);
        Assert.Empty(model.VectorsOf([], Running));
    }

    [Fact]
    public void VectorsOf_Stopped_SaysSo() =>
        Assert.ThrowsAny<OperationCanceledException>(() => model.VectorsOf(["a", "b"], new CancellationToken(canceled: true)));

    [Fact]
    public void Open_NoThreads_IsACallersMistake() => Assert.Throws<ArgumentOutOfRangeException>(() => SentenceModel.Open(0));
}
