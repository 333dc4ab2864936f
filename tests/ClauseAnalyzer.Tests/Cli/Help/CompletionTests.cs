using System.Diagnostics;

namespace ClauseAnalyzer.Tests.Cli.Help;

/// <summary>Completion by the shell itself, where the machine has it.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Bash_CompletesCommandsOptionsAndValues()
    {
        folder.Write("completion.bash", folder.Run("completion", "bash").Exits(0).Output);

        Assert.Equal("score", Complete("clauseanalyzer", "sco"));
        Assert.Equal("--precedents --predecessor", Complete("clauseanalyzer", "score", "--pre"));
        Assert.Equal("json sarif text", Complete("clauseanalyzer", "score", "--format", ""));
        Assert.Equal("accepted", Complete("clauseanalyzer", "parse", "--changes", "acc"));
        Assert.Equal("fish", Complete("clauseanalyzer", "completion", "f"));
        Assert.Equal("", Complete("clauseanalyzer", "score", "draft"));
    }

    [Theory]
    [InlineData("zsh", "'--predecessor[")]
    [InlineData("fish", "-l predecessor -r")]
    [InlineData("powershell", "@('--predecessor', ")]
    public void Script_OfEveryShell_HasEveryCommandAndOption(string shell, string option)
    {
        var script = folder.Run("completion", shell).Exits(0).Output;

        Assert.Contains(option, script, StringComparison.Ordinal);
        Assert.All(new[] { "trend", "classify", "score", "compare", "parse", "index", "search", "train", "evaluate", "merge" }, command => Assert.Contains(command, script, StringComparison.Ordinal));
        Assert.True(IsRead(shell, script), $"{shell} cannot read its script:\n{script}");
    }

    [Fact]
    public void Man_HasEveryOptionOnceACommand()
    {
        var page = folder.Run("man").Exits(0).Output;

        Assert.StartsWith(".TH CLAUSEANALYZER 1", page, StringComparison.Ordinal);
        Assert.Contains(@"\fB\-\-predecessor\fR \fIfile\fR", page, StringComparison.Ordinal);
        Assert.Contains(".SH \"EXIT STATUS\"", page, StringComparison.Ordinal);
        // A line that begins with a dot is a request; ours are few.
        Assert.All(page.Split('\n').Where(line => line.StartsWith('.')), line => Assert.Contains(line.Split(' ')[0], new[] { ".TH", ".SH", ".SS", ".TP", ".B", ".br", ".PP", ".nf", ".fi" }));
    }

    private string Complete(params string[] words) => folder.Shell(
        $"source completion.bash; COMP_WORDS=({string.Join(' ', words.Select(word => $"'{word}'"))}); COMP_CWORD={words.Length - 1}; _clauseanalyzer; echo ${{COMPREPLY[@]}}").Exits(0).Output.Trim();

    // Where a shell is not installed its script is not tried.
    private static bool IsRead(string shell, string script)
    {
        var info = new ProcessStartInfo(shell == "powershell" ? "pwsh" : shell) { RedirectStandardInput = true, RedirectStandardError = true };
        foreach (var argument in shell == "powershell" ? ["-NoProfile", "-Command", "-"] : new[] { "-n", "/dev/stdin" })
        {
            info.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(info)!;
            process.StandardInput.Write(script);
            process.StandardInput.Close();
            CliFolder.WaitFor(process);
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return true;
        }
    }
}
