using System.Diagnostics;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>What was compiled beforehand is not used once a user has edited what it was compiled from.</summary>
public sealed class EditedDataTests : IDisposable
{
    // What score loads; more is only copied.
    private static readonly string[] Parts = ["ClauseAnalyzer*.dll", "System.CommandLine.dll", "System.IO.Hashing.dll", "CsvHelper.dll", "ClauseAnalyzer.Cli.runtimeconfig.json"];

    private static readonly string[] Call = ["score", "Cajoles all States to prevent harbourcrime;", "--json"];

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Score_VerbAddedToTheLexicon_ReadsTheTextAndSaysSoOnce()
    {
        CopyProgram();
        var before = RunCopy();
        File.AppendAllText(folder.PathOf("program/data/lexicon/verbs.txt"), "\n[directive]\ncajole\n");
        var after = RunCopy();

        Assert.Equal((0, ""), (before.ExitCode, before.Error));
        Assert.DoesNotContain("\"family\":\"directive\"", before.Output.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, after.ExitCode);
        Assert.Contains("\"family\":\"directive\"", after.Output.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("was edited since data/compiled was made", Assert.Single(after.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_TextEdited_IsHeldAgainstTheTextAsEdited()
    {
        CopyProgram();
        var text = folder.PathOf("program/data/resolutions/2019-ga-74-247.txt");
        File.WriteAllText(text, File.ReadAllText(text).Replace(" cybercrime", " harbourcrime", StringComparison.Ordinal));

        var after = RunCopy();

        Assert.Matches("\"document\":\\s*\"A/RES/74/247\"[^}]*harbourcrime", after.Output);
        Assert.Contains("was edited since data/compiled was made", Assert.Single(after.ErrorLines), StringComparison.Ordinal);
    }

    private void CopyProgram()
    {
        foreach (var file in Parts.SelectMany(part => Directory.GetFiles(AppContext.BaseDirectory, part)))
        {
            Copy(file);
        }

        foreach (var part in (string[])["data", "models"])
        {
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, part), "*", SearchOption.AllDirectories))
            {
                Copy(file);
            }
        }
    }

    private void Copy(string file)
    {
        var copy = folder.PathOf(Path.Combine("program", Path.GetRelativePath(AppContext.BaseDirectory, file)));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy);
    }

    private CliResult RunCopy()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", folder.PathOf("program/ClauseAnalyzer.Cli.dll"), .. Call])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        CliFolder.WaitFor(process);
        return new CliResult(string.Join(' ', Call), process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
