namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>The inputs of a command in their order.</summary>
/// <param name="Files">Files to read; never empty.</param>
/// <param name="Skipped">Files in folders that are of no kind the command takes.</param>
internal sealed record InputList(IReadOnlyList<InputFile> Files, int Skipped);
