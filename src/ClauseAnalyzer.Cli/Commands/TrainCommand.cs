using System.CommandLine;
using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Cli.Inputs;
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

    private readonly Option<string?> configuration = new("--config") { Description = "How to fit: a file like models/training.cfg. Default: that of the shipped model, its penalties made smaller for fewer than a thousand rows.", HelpName = "file" };

    private readonly Option<string[]> figures = new("--figures")
    {
        Description = $"Labelled real rows: makes {TrainingOptions.FiguresFile} of them in the folder of --data, from which train learns what scores, cues and frames are worth. The file holds figures, no text.",
        HelpName = "file",
        AllowMultipleArgumentsPerToken = true,
    };

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
        command.Options.Add(self.figures);
        command.Options.Add(self.output);
        command.Options.Add(self.configuration);
        command.Options.Add(self.threads);
        command.Options.Add(self.json);
        command.SetAction(self.Run);
        return new CommandSpec(
            command,
            "clauseanalyzer train",
            "clauseanalyzer train --data my-rows.csv --themes climate,oceans -o my.model",
            "clauseanalyzer train --figures dev.csv reading.csv");
    }

    private int Run(ParseResult result)
    {
        ModelTraining.Demand();
        var path = result.GetValue(output)!;
        if (Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase))
        {
            throw new WrongCallException($"'{path}' has the ending of the pipeline, which is written beside the model; name a model, such as my.model");
        }

        var options = TrainingOptions.Load(result.GetValue(configuration) ?? ShippedFiles.TrainingConfiguration) with { Threads = result.GetValue(threads) };
        var files = labelled.Files(result, DefaultData);
        var figureFile = labelled.Folder(result, DefaultData) is { } folder ? Path.Combine(folder, TrainingOptions.FiguresFile) : null;
        files = files with { Files = [.. files.Files.Where(file => Path.GetFileName(file.Path) != TrainingOptions.FiguresFile)] };
        using var refused = labelled.OpenRefused(result, context.Terminal);
        if (result.GetValue(figures) is { Length: > 0 } realFiles)
        {
            return MakeFigures(result, options, files, figureFile, realFiles, refused);
        }

        OutputFiles.Open(path, "-o").Dispose();
        var rows = labelled.Read(result, files, labelled.Themes(result), needsAll: true, refused);
        if (rows.Count == 0)
        {
            context.Terminal.Complain("no labelled row could be read; no model was written");
            return ExitCode.Refused;
        }

        var themes = labelled.Themes(result) ?? LabelledRowReader.DefaultThemes;
        Report(result, Fit(() => ModelTraining.Train(ForRows(result, options, rows.Count), rows, themes, figureFile, path, context.CancellationToken)), files.Files.Count, rows.Count);
        refused.Complete();
        return refused.ExitCode;
    }

    // The shipped settings are for thousands of rows; those of --config are taken at their word.
    private TrainingOptions ForRows(ParseResult result, TrainingOptions options, int rows) =>
        result.GetValue(configuration) is null ? options.ForRows(rows) : options;

    private int MakeFigures(ParseResult result, TrainingOptions options, InputList files, string? figureFile, string[] realFiles, RefusedInputs refused)
    {
        if (figureFile is null)
        {
            throw new WrongCallException("--figures needs one folder of labelled rows after --data, in which the figures are to stand");
        }

        var themes = labelled.Themes(result);
        var rows = labelled.Read(result, files, themes, needsAll: true, refused);
        var real = labelled.Read(result, InputExpander.Expand(realFiles, new InputRules { TakesDocuments = false }), themes, needsAll: true, refused);
        if (rows.Count == 0 || real.Count == 0)
        {
            context.Terminal.Complain("no labelled row could be read; no figures were written");
            return ExitCode.Refused;
        }

        var line = Fit(() => ModelTraining.MakeFigures(ForRows(result, options, rows.Count), rows, themes ?? LabelledRowReader.DefaultThemes, real, figureFile, context.CancellationToken));
        context.Terminal.Output.Write(line + "\n");
        refused.Complete();
        return refused.ExitCode;
    }

    private static T Fit<T>(Func<T> fit)
    {
        try
        {
            return fit();
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
