using System.CommandLine;
using System.CommandLine.Help;
using ClauseAnalyzer.Cli.Help;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>The program's root: all commands and what they share.</summary>
internal static class RootCommandFactory
{
    private const string Description = "Reads resolutions of the United Nations and their drafts, finds their clauses, labels their themes, and shows how their language shifts.";

    // In the order of help.
    private static readonly string[] Names =
        ["trend", "classify", "score", "compare", "parse", "index", "search", "train", "evaluate", "merge", "compile", Completion, Man];

    private const string Completion = "completion";
    private const string Man = "man";

    /// <summary>Builds the commands. Nothing is loaded before one of them runs.</summary>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="asked">The first argument: where it names a command that does not tell of the others, they are not built; null for none.</param>
    /// <param name="withHelp">Whether help and version can be asked for: the parser reads their descriptions from tables of many languages, which takes longer than all else here.</param>
    /// <param name="cancellationToken">Set by Ctrl-C.</param>
    public static Command Create(Terminal terminal, string? asked, bool withHelp, CancellationToken cancellationToken)
    {
        var root = new Command("clauseanalyzer", Description);
        var context = new CommandContext(terminal, new GlobalOptions(), cancellationToken);
        context.Global.AddTo(root);
        var examples = new Dictionary<Command, string[]>
        {
            [root] = ["clauseanalyzer trend", "clauseanalyzer score \"Urges Member States to share best practices, as appropriate\""],
        };
        foreach (var name in Names.Contains(asked) && asked is not (Completion or Man) ? [asked!] : Names)
        {
            var spec = SpecOf(name, context, () => CommandTable.Of(root, examples));
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

    private static CommandSpec SpecOf(string name, CommandContext context, Func<IReadOnlyList<CommandEntry>> table) => name switch
    {
        "trend" => TrendCommand.Create(context),
        "classify" => ClassifyCommand.Create(context),
        "score" => ScoreCommand.Create(context),
        "compare" => CompareCommand.Create(context),
        "parse" => ParseCommand.Create(context),
        "index" => IndexCommand.Create(context),
        "search" => SearchCommand.Create(context),
        "train" => TrainCommand.Create(context),
        "evaluate" => EvaluateCommand.Create(context),
        "merge" => MergeCommand.Create(),
        "compile" => CompileCommand.Create(context),
        Completion => CompletionCommand.Create(context, table),
        _ => ManCommand.Create(context, Description, table),
    };
}
