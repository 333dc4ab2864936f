using ClauseAnalyzer.Tests.Cli;

namespace ClauseAnalyzer.Tests.Classification;

/// <summary>Models and answers must have the same bytes on processors that can do less.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TrainAndClassify_WithFewerProcessorFeatures_WriteTheSameBytes()
    {
        var rows = Repository.PathOf("data", "training", "24-plain-borderlines.csv");
        var (model, table) = TrainAndClassify(rows, "all", []);

        Assert.NotEmpty(table);
        string[][] lesser = [["DOTNET_EnableAVX512", "DOTNET_EnableAVX512F"], ["DOTNET_EnableAVX2"], ["DOTNET_EnableHWIntrinsic"]];
        foreach (var off in lesser)
        {
            var (otherModel, otherTable) = TrainAndClassify(rows, off[0], off);
            Assert.True(model.AsSpan().SequenceEqual(otherModel), $"the model differs without {off[0]}");
            Assert.True(table.AsSpan().SequenceEqual(otherTable), $"the answers differ without {off[0]}");
        }
    }

    private (byte[] Model, byte[] Table) TrainAndClassify(string rows, string name, string[] off)
    {
        var environment = off.ToDictionary(feature => feature, _ => "0");
        folder.RunWith(null, environment, "train", "--data", rows, "-o", $"{name}.model").Exits(0);
        folder.RunWith(null, environment, "classify", rows, "--model", $"{name}.model", "-o", $"{name}.csv").Exits(0);
        return (File.ReadAllBytes(folder.PathOf($"{name}.model")), File.ReadAllBytes(folder.PathOf($"{name}.csv")));
    }
}
