using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>What notebooks/results.md asks in DuckDB, pandas and R is answered as it says, where the tool is installed.</summary>
public sealed partial class ResultsPageTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sql")]
    [InlineData("python")]
    [InlineData("r")]
    public void Blocks_OfALanguage_GiveTheAnswerShown(string language)
    {
        var ask = ToolFor(language);
        foreach (var ending in new[] { "csv", "jsonl", "db" })
        {
            folder.Run("classify", Repository.PathOf("data", "resolutions"), "-o", $"paragraphs.{ending}").Exits(0);
        }

        var blocks = Block().Matches(File.ReadAllText(Repository.PathOf("notebooks", "results.md"))).Select(match => (Language: match.Groups[1].Value, Text: match.Groups[2].Value)).ToList();
        var asked = 0;
        foreach (var (index, block) in blocks.Index().Where(block => block.Item.Language == language))
        {
            asked++;
            Assert.Equal(blocks.Skip(index).First(other => other.Language.Length == 0).Text, ask(block.Text));
        }

        Assert.Equal(2, asked);
    }

    private Func<string, string> ToolFor(string language)
    {
        switch (language)
        {
            case "sql":
                // A package of hundreds of megabytes, which nobody has to fetch for a test.
                Tools.Need("duckdb", Tools.IsRequired("duckdb") ? null : Tools.Missing("duckdb"));
                return Tools.Find("duckdb") is { } program
                    ? sql => Answer(program, "-csv", ":memory:", sql)
                    : sql => Answer(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "run", Repository.PathOf("notebooks", "duckdb.cs"), "--", sql);
            case "python":
                var python = PythonWithPandas();
                Tools.Need("pandas", python is null ? "no python3 with pandas is installed" : null);
                return script => Answer(python!, "-c", script);
            default:
                Tools.Need("r", Tools.Missing("Rscript") ?? (Run("Rscript", "-e", "library(RSQLite)").Code == 0 ? null : "the package RSQLite of R is not installed"));
                return script => Answer("Rscript", "-e", script);
        }
    }

    private string? PythonWithPandas() =>
        new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(python => Tools.Missing(python) is null && Run(python, "-c", "import pandas").Code == 0);

    private string Answer(string program, params string[] arguments)
    {
        var (code, output, error) = Run(program, arguments);
        Assert.True(code == 0, error);
        return output.ReplaceLineEndings("\n");
    }

    private (int Code, string Output, string Error) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Folder };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        CliFolder.WaitFor(process);
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    [GeneratedRegex(@"^```(\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
