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

    /// <summary>Whether a name stands for the standard output of this process, which is written to through its own stream.</summary>
    public static bool IsStandardOutput(string path) => path is "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1";

    /// <summary>Opens an output file, and keeps other runs from it.</summary>
    /// <param name="path">The name given.</param>
    /// <param name="option">The option it was given with, for the message.</param>
    /// <exception cref="WrongCallException">It cannot be written, or another run is writing to it.</exception>
    public static AtomicFile Open(string path, string option)
    {
        try
        {
            return new AtomicFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongCallException($"cannot write to '{path}' ({exception.Message.TrimEnd('.')}); choose another file with {option}");
        }
    }
}
