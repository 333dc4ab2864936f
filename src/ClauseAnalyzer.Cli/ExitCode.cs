namespace ClauseAnalyzer.Cli;

/// <summary>What the program tells the shell. Scripts rely on these numbers.</summary>
internal static class ExitCode
{
    /// <summary>All done.</summary>
    public const int Done = 0;

    /// <summary>Finished, but some inputs were refused, or a strict reading met a diagnostic.</summary>
    public const int Refused = 1;

    /// <summary>The call is wrong; nothing was done.</summary>
    public const int WrongCall = 2;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
