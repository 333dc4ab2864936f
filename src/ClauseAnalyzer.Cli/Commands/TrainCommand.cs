using System.CommandLine;
using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>train: labelled rows in, a model out.</summary>
internal sealed class TrainCommand
{
    private const string DefaultData = "data/training";
    private const string DefaultModel = "models/clauses.model";

    private readonly CommandContext context;
    private readonly LabelledOptions labelled = new($"Labelled rows, files or folders. Default: {DefaultData}.", isRequired: false);
    private readonly Option<bool> json = JsonOutput.Option();

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "The model to write.",
        HelpName = "model",
        DefaultValueFactory = _ => DefaultModel,
    };

    private readonly Option<int> threads = new("--threads") { Description = "Threads to work with. Default: one a processor.", HelpName = "n" };

    private readonly Option<string?> configuration = new("--config") { Description = "How to fit: a file like models/training.cfg. Default: that of the shipped model.", HelpName = "file" };

    private TrainCommand(CommandContext context)
    {
        this.context = context;
        threads.Validators.Add(EngineOptions.CheckThreads);
    }

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new TrainCommand(context);
        var command = new Command("train", "Fits a model from labelled rows. The default data gives the shipped model, to the byte.");
        self.labelled.AddTo(command);
        command.Options.Add(self.output);
        command.Options.Add(self.configuration);
        command.Options.Add(self.threads);
        command.Options.Add(self.json);
        command.SetAction(self.Run);
        return new CommandSpec(
            command,
            "clauseanalyzer train",
            "clauseanalyzer train --data my-rows.csv --themes climate,oceans -o my.model");
    }

    private int Run(ParseResult result)
    {
        var path = result.GetValue(output)!;
        var trainer = TrainerOf(result);
        var files = labelled.Files(result, DefaultData);
        using var refused = labelled.OpenRefused(result, context.Terminal);
        OutputFiles.Open(path, "-o").Dispose();
        var rows = labelled.Read(result, files, labelled.Themes(result), needsAll: true, refused);
        if (rows.Count == 0)
        {
            context.Terminal.Complain("no labelled row could be read; no model was written");
            return ExitCode.Refused;
        }

        var model = Fit(trainer, rows, labelled.Themes(result) ?? LabelledRowReader.DefaultThemes);
        context.CancellationToken.ThrowIfCancellationRequested();
        model.Save(path);
        Report(result, path, files.Files.Count, rows.Count, model);
        refused.Complete();
        return refused.ExitCode;
    }

    private ModelTrainer TrainerOf(ParseResult result)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var finder = new ClauseFinder(lexicon, lexicon.Scale(Engine.DefaultScale));
        var cues = ThemeCues.Load(Path.Combine(ShippedFiles.LexiconDirectory, "themes.txt"));
        var options = TrainingOptions.Load(result.GetValue(configuration) ?? ShippedFiles.TrainingConfiguration);
        return new ModelTrainer(options with { Threads = result.GetValue(threads) }, finder, cues);
    }

    private static ClauseModel Fit(ModelTrainer trainer, IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes)
    {
        try
        {
            return trainer.Fit(rows, themes);
        }
        catch (ArgumentException exception)
        {
            throw new WrongCallException($"cannot train on these rows: {exception.Message}");
        }
    }

    private void Report(ParseResult result, string path, int files, int rows, ClauseModel model)
    {
        if (!result.GetValue(json))
        {
            context.Terminal.Output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: {string.Join(", ", model.ThemeNames)} from {rows:#,0} rows of {files} files\nsha256 {model.Hash}\n"));
            return;
        }

        JsonOutput.Write(context.Terminal.OutputStream, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("model", path);
            writer.WriteString("sha256", model.Hash);
            writer.WriteNumber("files", files);
            writer.WriteNumber("rows", rows);
            writer.WriteStartArray("themes");
            foreach (var theme in model.ThemeNames)
            {
                writer.WriteStringValue(theme);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
