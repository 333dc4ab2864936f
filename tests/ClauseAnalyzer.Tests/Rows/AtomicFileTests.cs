using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Rows;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("atomic-").FullName;

    private string Target => Path.Combine(folder, "inner", "table.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Write_Completed_HasTheFinalNameAlone()
    {
        AtomicFile.WriteText(Target, "é\n");

        Assert.Equal("é\n"u8.ToArray(), File.ReadAllBytes(Target));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Target)!));
    }

    [Fact]
    public void Write_ThatThrows_LeavesTheOldFileAndNothingElse()
    {
        AtomicFile.WriteText(Target, "old");

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(Target, writer =>
        {
            writer.Write("half");
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(Target));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Target)!));
    }

    [Fact]
    public void Write_ThroughALink_KeepsTheLink()
    {
        AtomicFile.WriteText(Target, "old");
        var link = Path.Combine(folder, "link.csv");
        File.CreateSymbolicLink(link, Target);

        AtomicFile.WriteText(link, "new");

        Assert.Equal("new", File.ReadAllText(Target));
        Assert.NotNull(new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void Constructor_WhileAnotherWrites_IsRefusedAndHarmsNothing()
    {
        using (var first = new AtomicFile(Target))
        {
            first.Stream.Write("first"u8);
            Assert.Contains("Another run is writing to", Assert.Throws<IOException>(() => new AtomicFile(Target)).Message, StringComparison.Ordinal);
            first.Commit();
        }

        Assert.Equal("first", File.ReadAllText(Target));
        AtomicFile.WriteText(Target, "second");
        Assert.Equal("second", File.ReadAllText(Target));
    }

    [Fact]
    public void Constructor_AfterARunThatWasKilled_BeginsAnew()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Target)!);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(Target)!, ".table.csv.tmp"), "left behind, and long");

        AtomicFile.WriteText(Target, "new");

        Assert.Equal("new", File.ReadAllText(Target));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Target)!));
    }

    [Fact]
    public void Constructor_NameOfAFolder_SaysSo() =>
        Assert.Contains("found the folder", Assert.Throws<IOException>(() => new AtomicFile(folder)).Message, StringComparison.Ordinal);

    [Fact]
    public void Write_ToADevice_LeavesTheDevice()
    {
        if (!File.Exists("/dev/null"))
        {
            return;
        }

        AtomicFile.WriteText("/dev/null", "x");

        Assert.Empty(File.ReadAllBytes("/dev/null"));
        Assert.NotEqual(FileAttributes.None, File.GetAttributes("/dev/null"));
    }
}
