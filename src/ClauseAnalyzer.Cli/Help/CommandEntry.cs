namespace ClauseAnalyzer.Cli.Help;

/// <summary>A command as help, completion and the manual page tell it. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="Arguments">What follows it beside options, as in a synopsis: "[TEXT…]"; empty for nothing.</param>
/// <param name="Options">Its own options, then those of every command.</param>
/// <param name="Examples">Whole calls.</param>
/// <param name="Words">The words that its argument takes; empty where files or any words are taken.</param>
internal sealed record CommandEntry(string Name, string Description, string Arguments, IReadOnlyList<OptionEntry> Options, IReadOnlyList<string> Examples, IReadOnlyList<string> Words);
