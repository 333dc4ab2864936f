using System.Globalization;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Precedents.Vectors;

namespace ClauseAnalyzer.Tests.Precedents.Vectors;

public sealed class VectorScanTests : IDisposable
{
    private readonly VectorCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Theory]
    [InlineData(1, -1)]
    [InlineData(7, -1)]
    [InlineData(7, 0.9)]
    [InlineData(500, -1)]
    public void Nearest_ManyVectors_AsSortingAllWouldGive(int count, double least)
    {
        var random = new Random(3);
        string[] words = ["plant", "train", "report", "money", "oak", "judge"];
        corpus.Write("a.txt", [.. Enumerable.Range(0, 120).Select(number => $"Urges all to {string.Join(' ', words.Where(_ => random.Next(2) == 0))} {number};")]);
        corpus.Refresh();
        var model = new ConceptModel();
        corpus.AddVectors(model);
        var query = model.VectorsOf(["train the judge to plant"], TestContext.Current.CancellationToken)[0];
        using var connection = CorpusConnection.ToRead(corpus.Path);
        var all = corpus.Query("SELECT paragraph || ' ' || hex(vector) FROM vectors").Select(row => row.Split(' '))
            .Select(row => (Id: long.Parse(row[0], CultureInfo.InvariantCulture), Similarity: SentenceVector.FromBytes(Convert.FromHexString(row[1])).SimilarityTo(query)))
            .OrderByDescending(item => item.Similarity).ThenBy(item => item.Id).ToList();
        var allowed = all.Where(item => item.Id % 3 != 0).Select(item => item.Id).ToHashSet();

        var scan = VectorScan.Read(connection, query.Dimensions);

        Assert.Equal(120, scan.Count);
        Assert.Equal(all.Where(item => item.Similarity >= least).Take(count), scan.Nearest(query, count, least, null));
        Assert.Equal(all.Where(item => item.Similarity >= least && allowed.Contains(item.Id)).Take(count), scan.Nearest(query, count, least, allowed));
        Assert.Equal(all[5].Similarity, scan.SimilarityTo(query, all[5].Id));
        Assert.Null(scan.SimilarityTo(query, -1));
    }

    [Fact]
    public void Read_VectorOfAnotherSize_IsLeftOut()
    {
        corpus.Write("a.txt", "Urges States to plant trees;", "Decides to train judges.");
        corpus.Refresh();
        corpus.AddVectors(new ConceptModel());
        corpus.Query("UPDATE vectors SET vector = x'0102' WHERE paragraph = (SELECT max(paragraph) FROM vectors)");
        using var connection = CorpusConnection.ToRead(corpus.Path);

        Assert.Equal(1, VectorScan.Read(connection, 5).Count);
    }
}
