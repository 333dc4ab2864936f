using System.CommandLine;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>A command and the calls that its help shows.</summary>
/// <param name="Command">Arguments, options and what to do with them.</param>
/// <param name="Examples">Whole calls, at least one.</param>
internal sealed record CommandSpec(Command Command, params string[] Examples);
