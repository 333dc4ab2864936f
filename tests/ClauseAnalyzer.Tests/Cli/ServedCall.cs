namespace ClauseAnalyzer.Tests.Cli;

/// <summary>A call of the program, as it is handed to one that is running.</summary>
internal sealed record ServedCall(string Folder, string? Input, string[] Arguments);
