using System.CommandLine;
using System.CommandLine.Help;
using ClauseAnalyzer.Cli.Output;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>The program's root: all commands and what they share.</summary>
internal static class RootCommandFactory
{
    /// <summary>Builds the commands. Nothing is loaded before one of them runs.</summary>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="withHelp">Whether help and version can be asked for: the parser reads their descriptions from tables of many languages, which takes longer than all else here.</param>
    /// <param name="cancellationToken">Set by Ctrl-C.</param>
    public static Command Create(Terminal terminal, bool withHelp, CancellationToken cancellationToken)
    {
        var root = new Command("clauseanalyzer", "Reads resolutions of the United Nations and their drafts, finds their clauses, labels their themes, and shows how their language shifts.");
        var context = new CommandContext(terminal, new GlobalOptions(), cancellationToken);
        context.Global.AddTo(root);
        CommandSpec[] specs =
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
        ];
        foreach (var spec in specs)
        {
            root.Subcommands.Add(spec.Command);
        }

        if (withHelp)
        {
            AddHelp(root, specs);
            root.Options.Add(new VersionOption());
        }

        return root;
    }

    private static void AddHelp(Command root, IEnumerable<CommandSpec> specs)
    {
        var examples = specs.ToDictionary(spec => spec.Command, spec => spec.Examples);
        examples[root] = ["clauseanalyzer trend", "clauseanalyzer score \"Urges Member States to share best practices, as appropriate\""];
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
        root.Options.Add(help);
    }
}
