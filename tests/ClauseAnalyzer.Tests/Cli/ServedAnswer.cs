namespace ClauseAnalyzer.Tests.Cli;

/// <summary>What the running program answered to a call.</summary>
internal sealed record ServedAnswer(int ExitCode, byte[] Output, byte[] Error);
