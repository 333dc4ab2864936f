namespace ClauseAnalyzer.Cli.Classify;

/// <summary>The size that a file system or the user's limits allow a file.</summary>
internal static class FileSize
{
    /// <summary>Writes to a file. .NET takes a file that may not grow any more for a mistake of the caller; here it is a fault of the output, as a full disk is.</summary>
    /// <exception cref="IOException">The file cannot take what is written.</exception>
    public static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new IOException("The output cannot grow any more: File too large for its file system, or for a limit of this user", exception);
        }
    }
}
