/// <summary>Runs in a program under test before its first line (DOTNET_STARTUP_HOOKS wants this name, without a namespace): at its end it lists the assemblies that were loaded.</summary>
internal static class StartupHook
{
    /// <summary>Names the file to write the list to.</summary>
    public const string ListVariable = "CLAUSEANALYZER_TEST_ASSEMBLIES";

    public static void Initialize()
    {
        var list = Environment.GetEnvironmentVariable(ListVariable)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            File.WriteAllLines(list, AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!).Order(StringComparer.Ordinal));
    }
}
