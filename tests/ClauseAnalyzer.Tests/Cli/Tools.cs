namespace ClauseAnalyzer.Tests.Cli;

/// <summary>Programs of others that some tests run beside our own.</summary>
internal static class Tools
{
    /// <summary>Names the kinds of tests that may not be skipped, separated by blanks: .ci/run sets it, for what it installs.</summary>
    private const string RequiredVariable = "CLAUSEANALYZER_REQUIRE";

    /// <summary>Skips the test where something that it needs is missing, and says what; fails it where it may not be skipped.</summary>
    /// <param name="kind">The kind of test, as the variable names it.</param>
    /// <param name="missing">What is missing; null when nothing is.</param>
    public static void Need(string kind, string? missing)
    {
        Assert.False(missing is not null && IsRequired(kind), $"{RequiredVariable} says that this test may not be skipped, but {missing}");
        Assert.SkipWhen(missing is not null, $"Skipped since {missing}; see .ci/run for the packages.");
    }

    /// <summary>Whether the tests of a kind may not be skipped.</summary>
    public static bool IsRequired(string kind) => (Environment.GetEnvironmentVariable(RequiredVariable) ?? "").Split(' ').Contains(kind);

    /// <summary>Which of some programs is not installed, as a sentence; null when all are.</summary>
    public static string? Missing(params ReadOnlySpan<string> programs)
    {
        foreach (var program in programs)
        {
            if (Find(program) is null)
            {
                return $"the program {program} is not installed";
            }
        }

        return null;
    }

    /// <summary>Where a program is; null when it is not installed. Daemons stand in folders that a user's PATH may lack.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin").Append("/sbin")
            .Where(folder => folder.Length > 0)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
