using System.CommandLine;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Output;

/// <summary>Opens the files that a call names for output, before any work.</summary>
internal static class OutputFiles
{
    /// <summary>The option -o.</summary>
    public static Option<string?> Option(string description, string name = "file") =>
        new("--output", "-o") { Description = description, HelpName = name };

    /// <summary>The option --rejects.</summary>
    public static Option<string?> Rejects() => new("--rejects")
    {
        Description = "Also write what was refused to this file, as CSV.",
        HelpName = "file",
    };

    /// <summary>Opens an output file.</summary>
    /// <param name="path">The name given.</param>
    /// <param name="option">The option it was given with, for the message.</param>
    /// <param name="openStream">Whether to open it now; false where another library opens it.</param>
    /// <exception cref="WrongCallException">It cannot be written.</exception>
    public static AtomicFile Open(string path, string option, bool openStream = true)
    {
        AtomicFile? file = null;
        try
        {
            file = new AtomicFile(path);
            if (openStream)
            {
                _ = file.Stream;
            }

            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            file?.Dispose();
            throw new WrongCallException($"cannot write to '{path}' ({exception.Message.TrimEnd('.')}); choose another file with {option}");
        }
    }
}
