namespace ClauseAnalyzer.Tests.Cli;

/// <summary>A call says and writes the same in a process of its own and in one that has answered others before.</summary>
public sealed class RunningProgramTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("score - --json")]
    [InlineData("classify - -o out.db")]
    [InlineData("classify rows.csv -o out.csv --rejects rejects.csv")]
    [InlineData("trend rows.csv")]
    [InlineData("frobnicate")]
    public void Run_SharedOrAlone_IsTheSame(string call)
    {
        const string Input = "text\nUrges Member States to provide training, as appropriate;\n";
        folder.Write("rows.csv", "document,text\nA,Urges Member States to provide training;\nB,Requests a report;\nB\n");
        var arguments = call.Split(' ');

        var shared = folder.RunWith(Input, null, arguments);
        var written = Written();
        var alone = folder.RunAlone(Input, null, arguments);

        Assert.Equal((alone.ExitCode, alone.Output, alone.Error), (shared.ExitCode, shared.Output, shared.Error));
        Assert.Equal(Written(), written);
    }

    private List<string> Written() =>
        [.. Directory.GetFiles(folder.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file} {Convert.ToHexString(File.ReadAllBytes(file))}")];
}
