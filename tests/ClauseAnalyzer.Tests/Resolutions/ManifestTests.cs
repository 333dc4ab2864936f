using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

public sealed class ManifestTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("manifest").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Beside_OfAFolderWithoutManifest_IsNull() => Assert.Null(Manifest.Beside(Path.Combine(folder, "a.txt")));

    [Fact]
    public void Find_OfANamedFile_GivesItsCells()
    {
        var manifest = Write("file,symbol,organ,date,status,title,follows\na.txt,X/1,Board,2001-02-03,draft,\"A, b\", P ; Q;\n");

        var entry = manifest.Find("folder/a.txt");

        Assert.NotNull(entry);
        Assert.Equal(("X/1", "Board", new DateOnly(2001, 2, 3), "draft", "A, b"), (entry.Symbol, entry.Organ, entry.Date, entry.Status, entry.Title));
        Assert.Equal(["P", "Q"], entry.Follows);
    }

    [Fact]
    public void Find_OfAFileThatIsNotNamed_IsNull() => Assert.Null(Write("file\na.txt\n").Find("b.txt"));

    [Fact]
    public void Find_WhereCellsAreBlankOrMissing_GivesNulls()
    {
        var entry = Write("file,symbol\na.txt,\n").Find("a.txt");

        Assert.Equal(new ManifestEntry { File = "a.txt", Follows = entry!.Follows }, entry);
        Assert.Empty(entry.Follows);
    }

    [Theory]
    [InlineData("symbol\nX/1\n", "the column 'file'")]
    [InlineData("", "the column 'file'")]
    [InlineData("file\na.txt\na.txt\n", "'a.txt' again")]
    [InlineData("file,title\na.txt,\"A\nb.txt,B\n", "line 2: expected a CSV table, found quotes that do not close on their line")]
    [InlineData("file,title\na.txt,\"A\nb.txt,\"B\"\nc.txt,C\n", "line 2: expected a CSV table")]
    [InlineData("file,title\na.txt,\"A\" B\n", "line 2: expected a CSV table, found quotes that do not close on their line, or text behind them")]
    [InlineData("file,date\na.txt,26 April 2013\n", "line 2: expected a date like 2019-12-18, found '26 April 2013'")]
    public void Load_OfABrokenTable_SaysWhereAndWhatToDo(string table, string message)
    {
        var exception = Assert.Throws<ResolutionFormatException>(() => Write(table));

        Assert.Equal("RES110", exception.Code);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadFile_WithManifest_FillsWhatTheTextLacksAndWinsWhereBothSpeak()
    {
        Write("file,symbol,title,follows\na.txt,X/1,Another title,P\n");
        var file = Path.Combine(folder, "a.txt");
        File.WriteAllText(file, "Title\n\nThe General Assembly,\n\n1. Requests a report.\n");

        var resolution = Assert.Single(Readers.Shared.ReadFile(file));

        Assert.Equal(("X/1", "Another title", "General Assembly"), (resolution.Symbol, resolution.Title, resolution.Organ));
        Assert.Equal(["P"], resolution.Follows);
        Assert.Contains(resolution.Diagnostics, diagnostic => diagnostic is { Kind: "manifest", Text: "title: Title" });
    }

    private Manifest Write(string table)
    {
        var path = Path.Combine(folder, Manifest.FileName);
        File.WriteAllText(path, table);
        return Manifest.Load(path);
    }
}
