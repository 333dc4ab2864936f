namespace ClauseAnalyzer.Cli.Commands;

/// <summary>What every command is given beside its arguments.</summary>
/// <param name="Terminal">Where to read and write.</param>
/// <param name="Global">The options that every command has.</param>
/// <param name="CancellationToken">Set by Ctrl-C.</param>
internal sealed record CommandContext(Terminal Terminal, GlobalOptions Global, CancellationToken CancellationToken);
