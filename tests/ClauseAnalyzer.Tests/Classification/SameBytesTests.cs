using ClauseAnalyzer.Tests.Cli;

namespace ClauseAnalyzer.Tests.Classification;

/// <summary>The answers of a given model must have the same bytes on processors that can do less.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("DOTNET_EnableAVX512", "DOTNET_EnableAVX512F")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Classify_WithFewerProcessorFeatures_WritesTheSameBytes(params string[] off)
    {
        var rows = Repository.PathOf("data", "training", "24-plain-borderlines.csv");

        folder.Run("classify", rows, "-o", "all.jsonl").Exits(0);
        folder.RunWith(null, off.ToDictionary(feature => feature, _ => "0"), "classify", rows, "-o", "fewer.jsonl").Exits(0);

        Assert.NotEmpty(folder.Read("all.jsonl"));
        Assert.Equal(folder.Read("all.jsonl"), folder.Read("fewer.jsonl"));
    }
}
