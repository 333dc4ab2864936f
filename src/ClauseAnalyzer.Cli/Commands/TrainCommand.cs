using System.CommandLine;
using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Cli.Output;
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
        Description = "The model to write; the ML.NET pipeline stands beside it, with the ending .zip.",
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
        var command = new Command("train", "Fits a model from labelled rows, and an ML.NET pipeline. The default data gives the shipped files, byte for byte on the same kind of processor.");
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
        if (Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase))
        {
            throw new WrongCallException($"'{path}' has the ending of the pipeline, which is written beside the model; name a model, such as my.model");
        }

        var options = TrainingOptions.Load(result.GetValue(configuration) ?? ShippedFiles.TrainingConfiguration) with { Threads = result.GetValue(threads) };
        var files = labelled.Files(result, DefaultData);
        using var refused = labelled.OpenRefused(result, context.Terminal);
        OutputFiles.Open(path, "-o").Dispose();
        var rows = labelled.Read(result, files, labelled.Themes(result), needsAll: true, refused);
        if (rows.Count == 0)
        {
            context.Terminal.Complain("no labelled row could be read; no model was written");
            return ExitCode.Refused;
        }

        var themes = labelled.Themes(result) ?? LabelledRowReader.DefaultThemes;
        Report(result, Fit(options, rows, themes, path), files.Files.Count, rows.Count);
        refused.Complete();
        return refused.ExitCode;
    }

    private TrainedModel Fit(TrainingOptions options, IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes, string path)
    {
        try
        {
            return ModelTraining.Train(options, rows, themes, path, context.CancellationToken);
        }
        catch (ArgumentException exception)
        {
            throw new WrongCallException($"cannot train on these rows: {exception.Message}");
        }
    }

    private void Report(ParseResult result, TrainedModel trained, int files, int rows)
    {
        if (!result.GetValue(json))
        {
            var names = string.Join(", ", trained.Themes.Select(theme => theme.Name));
            context.Terminal.Output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{trained.Path}: {names} from {rows:#,0} rows of {files} files\nsha256 {trained.Hash}\n{trained.PipelinePath}: the same as an ML.NET pipeline\n"));
            context.Terminal.Output.Write(string.Concat(trained.Themes.Select(theme => theme.Line + "\n")));
            return;
        }

        JsonOutput.Write(context.Terminal.OutputStream, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("model", trained.Path);
            writer.WriteString("sha256", trained.Hash);
            writer.WriteString("pipeline", trained.PipelinePath);
            writer.WriteNumber("files", files);
            writer.WriteNumber("rows", rows);
            writer.WriteStartArray("themes");
            foreach (var theme in trained.Themes)
            {
                writer.WriteStringValue(theme.Name);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("held_out");
            foreach (var theme in trained.Themes)
            {
                writer.WriteStartObject(theme.Name);
                writer.WriteNumber("f1", Math.Round(theme.F1, 4));
                writer.WriteNumber("average_precision", Math.Round(theme.AveragePrecision, 4));
                writer.WriteNumber("log_loss", Math.Round(theme.LogLoss, 4));
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }
}
