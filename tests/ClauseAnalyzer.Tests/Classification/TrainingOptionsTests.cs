using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Tests.Classification;

public sealed class TrainingOptionsTests
{
    [Fact]
    public void Parse_Lines_SetOptions()
    {
        var options = TrainingOptions.Parse("# why\nl1 = 0.5 2 # two\n\nskip-pairs = no\nsource-weight 01-a = 0.3\nclass-weight climate = 2\nprevalence climate = 0.1\ncontrast-group b = 4\n", "x.cfg");

        Assert.Equal([0.5, 2], options.L1);
        Assert.False(options.Ngrams.HasSkipPairs);
        Assert.Equal(0.3, options.SourceWeights["01-a"]);
        Assert.Equal(2, options.ClassWeights["climate"]);
        Assert.Equal(0.1, options.Prevalences["climate"]);
        Assert.Equal(4, options.ContrastGroups["b"]);
    }

    [Theory]
    [InlineData(60, 0.72, 1)]
    [InlineData(500, 6, 6)]
    [InlineData(1000, 12, 12)]
    [InlineData(5832, 12, 12)]
    public void ForRows_FewerThanAThousand_ShrinksPenaltiesAndLeastRows(int rows, double penalty, int leastRows)
    {
        var options = TrainingOptions.Parse("l1 = 12\nngram-minimum-rows = 12\n", "x.cfg").ForRows(rows);

        Assert.Equal(penalty, Assert.Single(options.L1), 12);
        Assert.Equal(leastRows, options.Ngrams.MinimumRows);
    }

    [Theory]
    [InlineData("l3 = 1", "unknown key \"l3\"")]
    [InlineData("l1 1", "expected \"key = value\"")]
    [InlineData("l1 = 1,5", "expected a number")]
    [InlineData("folds = 1", "expected a whole number from 2 to 100")]
    [InlineData("folds = 2.5", "expected a whole number")]
    [InlineData("cue-value = 0.5", "expected a whole number from 1 to 10")]
    [InlineData("skip-pairs = maybe", "expected yes or no")]
    [InlineData("l2 = 0\nl2 = 0", "stands twice")]
    [InlineData("source-weight = 1", "unknown key")]
    public void Parse_WrongLine_SaysWhereAndWhat(string text, string expected)
    {
        var exception = Assert.Throws<ModelFormatException>(() => TrainingOptions.Parse(text, "x.cfg"));

        Assert.Equal("MDL321", exception.Code);
        Assert.StartsWith("x.cfg, line ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_MissingFile_IsRefused() =>
        Assert.Equal("MDL320", Assert.Throws<ModelFormatException>(() => TrainingOptions.Load("no-such.cfg")).Code);
}
