using System.Globalization;

namespace ClauseAnalyzer.Cli;

/// <summary>The program "clauseanalyzer".</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        ForgetCulture();
        return new Application(Terminal.OfProcess()).Run(arguments);
    }

    /// <summary>Nothing written depends on the user's culture; unasked for, it need not be looked up either, which is a tenth of a start.</summary>
    internal static void ForgetCulture()
    {
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
    }
}
