using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>What a run of the program left.</summary>
public sealed partial record CliResult(string Call, int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of standard error but for the counts at the end.</summary>
    public IReadOnlyList<string> Complaints => [.. ErrorLines.Where(line => !Counts().IsMatch(line))];

    /// <summary>The line of counts at the end, without the program's name; empty when there is none.</summary>
    public string Counted => ErrorLines.LastOrDefault(line => Counts().IsMatch(line))?["clauseanalyzer: ".Length..] ?? "";

    /// <summary>Asserts the exit code; on failure shows the call and both outputs.</summary>
    public CliResult Exits(int code)
    {
        Assert.True(ExitCode == code, $"expected exit code {code}, found {ExitCode}\n{this}");
        Assert.False(Error.Contains("   at ", StringComparison.Ordinal), $"a stack trace was printed\n{this}");
        Assert.False(Error.Contains("this is a fault of the program", StringComparison.Ordinal), $"the program failed\n{this}");
        return this;
    }

    /// <summary>Asserts that a call is told to be wrong, in one line and before any output.</summary>
    public void IsWrongCall(string fragment)
    {
        Exits(2);
        Assert.True(
            ErrorLines is [var line] && line.StartsWith("clauseanalyzer: ", StringComparison.Ordinal) && line.Contains(fragment, StringComparison.Ordinal) && Output.Length == 0,
            $"expected one line with \"{fragment}\" and no output\n{this}");
    }

    /// <summary>Asserts that a message names something.</summary>
    public CliResult Complains(params string[] fragments)
    {
        Assert.True(
            ErrorLines.Any(line => line.StartsWith("clauseanalyzer: ", StringComparison.Ordinal) && fragments.All(fragment => line.Contains(fragment, StringComparison.Ordinal))),
            $"expected a line with {string.Join(", ", fragments)}\n{this}");
        return this;
    }

    public override string ToString() => $"clauseanalyzer {Call}\n--- standard output\n{Output}\n--- standard error\n{Error}";

    [GeneratedRegex(@"^clauseanalyzer: [\d,]+ (?:rows?|documents?) in, |^clauseanalyzer: [\d,]+ inputs? refused as a whole")]
    private static partial Regex Counts();
}
