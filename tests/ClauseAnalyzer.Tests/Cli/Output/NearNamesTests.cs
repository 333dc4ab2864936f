using ClauseAnalyzer.Cli.Output;

namespace ClauseAnalyzer.Tests.Cli.Output;

public sealed class NearNamesTests
{
    private static readonly string[] Commands = ["trend", "classify", "score", "compare", "parse", "index", "search"];

    [Theory]
    [InlineData("scroe", "score")]
    [InlineData("Score", "score")]
    [InlineData("serach", "search")]
    [InlineData("clas", "classify")]
    [InlineData("pasre", "parse")]
    [InlineData("frobnicate", null)]
    [InlineData("", null)]
    public void Of_SlipOfTheHand_IsTheNameThatWasMeant(string written, string? meant) => Assert.Equal(meant, NearNames.Of(written, Commands));

    [Fact]
    public void DidYouMean_NothingNear_IsEmpty() => Assert.Equal("", NearNames.DidYouMean("frobnicate", Commands));
}
