using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.ModelFiles;
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
    public void Check_EveryByteOfASmallFileAtEveryValue_IsRefused()
    {
        var file = ModelFile.Frame([.. Enumerable.Range(0, 64).Select(value => (byte)value)]);
        ModelFile.Check(file, path);
        for (var place = 0; place < file.Length; place++)
        {
            var before = file[place];
            for (var change = 1; change < 256; change++)
            {
                file[place] = (byte)(before ^ change);
                AssertIsChecked(file, place);
            }

            file[place] = before;
        }
    }

    // Each bit of the header, and every 613th byte behind it; every byte where a long run is asked for, as in FuzzTests.
    [Fact]
    public void Check_OneByteOfTheShippedFileChanged_IsRefused()
    {
        var file = File.ReadAllBytes(ShippedFiles.ModelFile);
        const int header = 56;
        for (var bit = 0; bit < 8 * header; bit++)
        {
            file[bit / 8] ^= (byte)(1 << (bit % 8));
            AssertIsChecked(file, bit / 8);
            file[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        for (var place = header; place < file.Length; place += Environment.GetEnvironmentVariable("CLAUSEANALYZER_FUZZ") is null ? 613 : 1)
        {
            file[place] ^= (byte)(1 + (place % 255));
            AssertIsChecked(file, place);
            file[place] ^= (byte)(1 + (place % 255));
        }
    }

    [Fact]
    public void Load_ANewerFormat_IsNamedWithBothVersions()
    {
        var bytes = File.ReadAllBytes(ShippedFiles.ModelFile);
        var version = BitConverter.ToInt32(bytes, 8);
        BitConverter.TryWriteBytes(bytes.AsSpan(8), version + 1);
        File.WriteAllBytes(path, bytes);

        var exception = Assert.Throws<ModelFormatException>(() => ClauseModel.Load(path));

        Assert.Equal("MDL303", exception.Code);
        Assert.Contains($"Expected format {version} ", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"found {version + 1}.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_MissingOrOtherFile_IsRefused()
    {
        AssertRefused("MDL301");
        File.WriteAllText(path, "not a model at all, but a text");
        AssertRefused("MDL302");
    }

    private void AssertIsChecked(byte[] file, int place)
    {
        try
        {
            ModelFile.Check(file, path);
        }
        catch (ModelFormatException)
        {
            return;
        }

        Assert.Fail($"byte {place} may be {file[place]} as well");
    }

    private void AssertRefused(string code)
    {
        var exception = Assert.Throws<ModelFormatException>(() => ClauseModel.Load(path));

        Assert.Equal(code, exception.Code);
        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }
}
