namespace ClauseAnalyzer.Tests.Cli;

public sealed class RefusedInputTests : IDisposable
{
    private const string Good = "1. Urges Member States to share best practices;\n";
    private static readonly byte[] Binary = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D];

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("empty.txt", "")]
    [InlineData("blank.txt", " \n\n \n")]
    [InlineData("empty.csv", "")]
    [InlineData("header.csv", "text,id\n")]
    [InlineData("words.jsonl", "no json here\n")]
    [InlineData("broken.csv.gz", "no gzip")]
    public void Classify_InputThatHoldsNothing_IsNamedAndTheRestIsDone(string name, string content)
    {
        folder.Write(name, content);
        folder.Write("good.txt", Good);

        var result = folder.Run("classify", name, "good.txt", "--rejects", "rejects.csv").Exits(1).Complains(name);

        Assert.Single(result.Complaints);
        Assert.Equal(2, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith($"source,row,line,code,reason\n{name},,,", folder.Read("rejects.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("picture.txt")]
    [InlineData("picture.csv")]
    [InlineData("picture.md")]
    public void Classify_BinaryFile_IsNamedAndTheRestIsDone(string name)
    {
        folder.WriteBytes(name, Binary);
        folder.Write("good.txt", Good);

        var result = folder.Run("classify", name, "good.txt").Exits(1).Complains(name, "binary");

        Assert.Contains("share best practices", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_RowsThatCannotBeRead_AreNamedByRowAndLine()
    {
        folder.Write("rows.csv", "id,text\n1,Urges Member States to act;\n2\n3,\n\"4\"x,Requests\n5,Requests the Office to report;\n");

        var result = folder.Run("classify", "rows.csv", "--rejects", "rejects.csv", "-o", "out.csv").Exits(1)
            .Complains("rows.csv: row 2 (line 3): expected 2 cells as in the header line, found 1")
            .Complains("rows.csv: row 3 (line 4): expected a paragraph in column \"text\", found an empty cell")
            .Complains("rows.csv: row 4 (line 5): ");

        Assert.Equal(3, result.Complaints.Count);
        Assert.Equal("5 rows in, 2 out, 3 refused", result.Counted);
        Assert.Equal(3, folder.Read("out.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("rows.csv,2,3,ROW211,", folder.Read("rejects.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("score")]
    public void Run_OneEmptyDocument_EndsWithOne(string command)
    {
        folder.Write("empty.txt", "");

        folder.Run(command, "empty.txt").Exits(1).Complains("empty.txt");
    }

    [Fact]
    public void Compare_OneEmptyDocument_EndsWithOne()
    {
        folder.Write("empty.txt", "");
        folder.Write("good.txt", Good);

        folder.Run("compare", "empty.txt", "good.txt").Exits(1).Complains("empty.txt");
    }

    [Fact]
    public void Evaluate_NothingReadable_EndsWithOne()
    {
        folder.Write("empty.csv", "");

        folder.Run("evaluate", "--data", "empty.csv").Exits(1).Complains("empty.csv");
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("classify")]
    [InlineData("trend")]
    public void Run_ManifestWithAQuoteThatIsNeverClosed_NamesItsLineAndEndsWithOne(string command)
    {
        folder.Write("a.txt", Good);
        folder.Write("b.txt", Good);
        folder.Write("manifest.csv", "file,symbol,title\na.txt,X/1,\"A\nb.txt,X/2,B\n");

        folder.Run(command, "a.txt", "b.txt").Exits(1).Complains("manifest.csv, line 2: expected a CSV table, found quotes that do not close");
    }
}
