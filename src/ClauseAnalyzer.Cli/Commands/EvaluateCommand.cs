using System.CommandLine;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Cli.Output;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>evaluate: a model against labelled rows.</summary>
internal sealed class EvaluateCommand
{
    private readonly CommandContext context;
    private readonly LabelledOptions labelled = new("Labelled rows, files or folders.", isRequired: true);
    private readonly EngineOptions engineOptions = new();
    private readonly Option<string?> other = new("--compare") { Description = "Another model: says whether the difference is more than chance.", HelpName = "model" };
    private readonly Option<bool> json = JsonOutput.Option();

    private EvaluateCommand(CommandContext context) => this.context = context;

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new EvaluateCommand(context);
        var command = new Command("evaluate", "Measures a model on labelled rows: themes, sections, verbs, and clauses where the rows list them.");
        self.labelled.AddTo(command);
        self.engineOptions.AddTo(command);
        command.Options.Add(self.other);
        command.Options.Add(self.json);
        command.SetAction(self.Run);
        return new CommandSpec(
            command,
            "clauseanalyzer evaluate --data labelled.csv",
            "clauseanalyzer evaluate --data labelled.jsonl --model my.model --json");
    }

    private int Run(ParseResult result)
    {
        var files = labelled.Files(result);
        var engine = engineOptions.Load(result);
        var otherModel = result.GetValue(other) is { } path ? Engine.LoadModel(path) : null;
        var named = labelled.Themes(result);
        using var refused = labelled.OpenRefused(result, context.Terminal);
        var rows = labelled.Read(result, files, named ?? engine.Model.ThemeNames, needsAll: named is not null, refused);
        if (rows.Count == 0)
        {
            context.Terminal.Complain("no labelled row could be read; there is nothing to measure");
            return ExitCode.Refused;
        }

        var report = new ModelEvaluator(engine.Finder).Evaluate(engine.Model, rows, otherModel);
        if (result.GetValue(json))
        {
            JsonOutput.Write(context.Terminal.OutputStream, report.WriteJson);
        }
        else
        {
            context.Terminal.Output.Write(report.ToString());
        }

        refused.Complete();
        return refused.ExitCode;
    }
}
