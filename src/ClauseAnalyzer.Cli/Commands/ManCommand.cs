using System.CommandLine;
using ClauseAnalyzer.Cli.Help;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>man: the manual page.</summary>
internal static class ManCommand
{
    /// <summary>The command and its help.</summary>
    /// <param name="context">Where to print.</param>
    /// <param name="description">What the program does.</param>
    /// <param name="table">The table of commands, asked for when the command runs.</param>
    public static CommandSpec Create(CommandContext context, string description, Func<IReadOnlyList<CommandEntry>> table)
    {
        var command = new Command("man", "Prints the manual page, with every option of every command.");
        command.SetAction(_ =>
        {
            var version = typeof(ManCommand).Assembly.GetName().Version?.ToString(3) ?? "";
            context.Terminal.Output.Write(ManPage.Of(description, version, table()));
            return ExitCode.Done;
        });
        return new CommandSpec(command, "clauseanalyzer man > ~/.local/share/man/man1/clauseanalyzer.1", "clauseanalyzer man | man -l -");
    }
}
