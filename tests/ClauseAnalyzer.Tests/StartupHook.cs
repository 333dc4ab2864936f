using ClauseAnalyzer.Tests.Cli;

/// <summary>
/// Runs in the program under test before its first line (DOTNET_STARTUP_HOOKS wants this name, without a namespace):
/// lists at its end the assemblies that were loaded, or keeps it running for many calls.
/// </summary>
internal static class StartupHook
{
    /// <summary>Names the file to write the list to.</summary>
    public const string ListVariable = "CLAUSEANALYZER_TEST_ASSEMBLIES";

    /// <summary>Set where calls come by standard input.</summary>
    public const string CallsVariable = "CLAUSEANALYZER_TEST_CALLS";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(ListVariable) is { } list)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) =>
                File.WriteAllLines(list, AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!).Order(StringComparer.Ordinal));
        }

        if (Environment.GetEnvironmentVariable(CallsVariable) is not null)
        {
            ServedCalls.AnswerAll();
            Environment.Exit(0);
        }
    }
}
