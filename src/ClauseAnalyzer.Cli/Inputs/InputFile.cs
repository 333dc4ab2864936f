namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>One input of a command, after folders have been searched.</summary>
/// <param name="Path">Where to open it, as named by the caller, with forward slashes; "-" for standard input.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record InputFile(string Path, InputKind Kind)
{
    /// <summary>How standard input is named in calls, messages and output.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether it is standard input.</summary>
    public bool IsStandardInput => Path == StandardInput;
}
