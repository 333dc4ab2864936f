using System.CommandLine;
using System.CommandLine.Help;
using ClauseAnalyzer.Cli.Help;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>The program's root: all commands and what they share.</summary>
internal static class RootCommandFactory
{
    private const string Description = "Reads resolutions of the United Nations and their drafts, finds their clauses, labels their themes, and shows how their language shifts.";

    /// <summary>Builds the commands. Nothing is loaded before one of them runs.</summary>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="withHelp">Whether help and version can be asked for: the parser reads their descriptions from tables of many languages, which takes longer than all else here.</param>
    /// <param name="cancellationToken">Set by Ctrl-C.</param>
    public static Command Create(Terminal terminal, bool withHelp, CancellationToken cancellationToken)
    {
        var root = new Command("clauseanalyzer", Description);
        var context = new CommandContext(terminal, new GlobalOptions(), cancellationToken);
        context.Global.AddTo(root);
        var examples = new Dictionary<Command, string[]>
        {
            [root] = ["clauseanalyzer trend", "clauseanalyzer score \"Urges Member States to share best practices, as appropriate\""],
        };
        foreach (var spec in Specs(context, () => CommandTable.Of(root, examples)))
        {
            root.Subcommands.Add(spec.Command);
            examples[spec.Command] = spec.Examples;
        }

        if (withHelp)
        {
            var help = new HelpOption();
            help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
            root.Options.Add(help);
            root.Options.Add(new VersionOption());
        }

        return root;
    }

    private static CommandSpec[] Specs(CommandContext context, Func<IReadOnlyList<CommandEntry>> table) =>
    [
        TrendCommand.Create(context),
        ClassifyCommand.Create(context),
        ScoreCommand.Create(context),
        CompareCommand.Create(context),
        ParseCommand.Create(context),
        IndexCommand.Create(context),
        SearchCommand.Create(context),
        TrainCommand.Create(context),
        EvaluateCommand.Create(context),
        MergeCommand.Create(),
        CompileCommand.Create(context),
        CompletionCommand.Create(context, table),
        ManCommand.Create(context, Description, table),
    ];
}
