namespace ClauseAnalyzer.Cli;

/// <summary>The program "clauseanalyzer".</summary>
internal static class Program
{
    private static int Main(string[] arguments) => new Application(Terminal.OfProcess()).Run(arguments);
}
