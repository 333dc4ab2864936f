using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Tests.Classification.ModelFiles;

public sealed class ModelFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"clauses-{Guid.NewGuid():N}.model");

    public void Dispose()
    {
        File.Delete(path);
        File.Delete(path + ".txt");
    }

    [Fact]
    public void Load_ShippedModel_IsSmallAndNamesItsRows()
    {
        var model = ClauseModel.Load(ShippedFiles.ModelFile);

        Assert.InRange(model.FileLength, 1, 5_000_000);
        Assert.Equal(["technical_assistance", "human_rights", "training", "international_cooperation"], model.ThemeNames);
        Assert.Equal(
            Directory.GetFiles(Repository.PathOf("data", "training"), "*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            model.Training.Sources.Select(source => source.Name));
        Assert.Equal(File.ReadAllText(Repository.PathOf("models", "training.cfg")), model.Training.Configuration);
        Assert.All(model.Themes, theme => Assert.True(theme.UncertainFrom <= theme.Threshold && theme.Threshold <= theme.UncertainTo));
    }

    [Fact]
    public void Save_LoadedModel_WritesTheSameBytesAndTheSameSidecar()
    {
        ClauseModel.Load(ShippedFiles.ModelFile).Save(path);

        Assert.Equal(File.ReadAllBytes(Repository.PathOf("models", "clauses.model")), File.ReadAllBytes(path));
        Assert.Equal(File.ReadAllText(Repository.PathOf("models", "clauses.model.txt")), File.ReadAllText(path + ".txt"));
    }

    [Theory]
    [InlineData(0, "MDL302")]
    [InlineData(5, "MDL302")]
    [InlineData(12, "MDL304")]
    [InlineData(40, "MDL304")]
    [InlineData(1000, "MDL304")]
    public void Load_CutFile_IsRefused(int length, string code)
    {
        File.WriteAllBytes(path, File.ReadAllBytes(ShippedFiles.ModelFile)[..length]);

        AssertRefused(code);
    }

    [Theory]
    [InlineData(0, "MDL302")]
    [InlineData(8, "MDL303")]
    [InlineData(13, "MDL304")]
    [InlineData(20, "MDL304")]
    [InlineData(5000, "MDL304")]
    public void Load_OneByteChanged_IsRefused(int place, string code)
    {
        var bytes = File.ReadAllBytes(ShippedFiles.ModelFile);
        bytes[place] ^= 1;
        File.WriteAllBytes(path, bytes);

        AssertRefused(code);
    }

    [Fact]
    public void Load_MissingOrOtherFile_IsRefused()
    {
        AssertRefused("MDL301");
        File.WriteAllText(path, "not a model at all, but a text");
        AssertRefused("MDL302");
    }

    private void AssertRefused(string code)
    {
        var exception = Assert.Throws<ModelFormatException>(() => ClauseModel.Load(path));

        Assert.Equal(code, exception.Code);
        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }
}
