using System.CommandLine;
using ClauseAnalyzer.Cli.Help;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>completion: scripts by which shells complete commands, options and values.</summary>
internal static class CompletionCommand
{
    /// <summary>The command and its help.</summary>
    /// <param name="context">Where to print.</param>
    /// <param name="table">The table of commands, asked for when the command runs.</param>
    public static CommandSpec Create(CommandContext context, Func<IReadOnlyList<CommandEntry>> table)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or powershell." }.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        var command = new Command("completion", "Prints a script by which a shell completes commands, options and values.");
        command.Arguments.Add(shell);
        command.SetAction(result =>
        {
            var commands = table();
            context.Terminal.Output.Write(result.GetValue(shell) switch
            {
                "bash" => BashCompletion.Of(commands),
                "zsh" => ZshCompletion.Of(commands),
                "fish" => FishCompletion.Of(commands),
                _ => PowerShellCompletion.Of(commands),
            });
            return ExitCode.Done;
        });
        return new CommandSpec(command, "source <(clauseanalyzer completion bash)", "clauseanalyzer completion fish | source");
    }
}
