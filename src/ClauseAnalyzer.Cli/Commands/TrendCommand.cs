using System.CommandLine;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Reports;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>trend: the main job, from texts to tables, charts and a report.</summary>
internal sealed class TrendCommand
{
    private const string DefaultInputs = "data/resolutions";

    private readonly CommandContext context;
    private readonly InputOptions inputs = new("INPUT", $"Documents, row files (also already classified ones), folders, or - (text on standard input). Default: {DefaultInputs}.", isRequired: false);
    private readonly EngineOptions engineOptions = new();
    private readonly ChartOptions charts = new();
    private readonly Option<string?> terms = new("--terms") { Description = "Terms to chart, with commas between; singular and plural, hyphen and space count alike, train* any ending. Default: those that differ most.", HelpName = "a,b" };
    private readonly Option<string?> by = new("--by") { Description = "Group tables and charts by year, decade, organ, status, document, or a column of the row files; several with commas between. Default: many documents by year.", HelpName = "column" };
    private readonly Option<string[]> contrast = new("--contrast") { Description = "Two texts, groups or years to set beside each other. Default: the first and the last in time, and the ends of the longest line of descent.", HelpName = "a b", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> orderColumn = new("--order-column") { Description = "The column of the row files whose numbers or dates put texts without dates in order. Without dates or this nothing is tested along the texts.", HelpName = "name" };
    private readonly Option<string?> reference = new("--reference") { Description = "A document, row file or folder to find key terms against. Default: the documents against each other.", HelpName = "path" };
    private readonly Option<string?> rejects = OutputFiles.Rejects();
    private readonly Option<bool> json = JsonOutput.Option();

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "The folder to write into.",
        HelpName = "dir",
        DefaultValueFactory = _ => "out",
    };

    private TrendCommand(CommandContext context) => this.context = context;

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new TrendCommand(context);
        var command = new Command("trend", "Charts how language shifts from text to text: tables, charts, one report that opens without a network.");
        self.inputs.AddTo(command);
        self.inputs.AddColumnsTo(command);
        command.Options.Add(self.output);
        self.charts.AddTo(command);
        command.Options.Add(self.terms);
        command.Options.Add(self.by);
        command.Options.Add(self.contrast);
        command.Options.Add(self.orderColumn);
        command.Options.Add(self.reference);
        command.Options.Add(self.rejects);
        command.Options.Add(self.json);
        self.engineOptions.AddTo(command);
        command.SetAction(self.Run);
        return new CommandSpec(
            command,
            "clauseanalyzer trend",
            "clauseanalyzer trend drafts adopted --terms \"training,human rights\"",
            "clauseanalyzer trend --contrast \"CCPCJ resolution 22/8\" A/RES/74/173",
            "clauseanalyzer trend classified.csv --by committee --reference ours.csv");
    }

    private int Run(ParseResult result)
    {
        var files = FilesOf(result);
        var references = ReferenceOf(result);
        CheckColumns(result, [.. files, .. references]);
        CheckGroups(result, files);
        var folder = result.GetValue(output)!;
        CheckFolder(folder);
        var engine = engineOptions.Load(result);
        using var refused = new RefusedInputs(context.Terminal, result.GetValue(rejects));
        using var spooled = new DisposableList<SpooledInput>();
        var options = new TrendJobOptions
        {
            Inputs = [.. files.Select(file => TrendInputOf(file, spooled))],
            OutputDirectory = folder,
            Terms = result.GetValue(terms)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            By = result.GetValue(by),
            OrderColumn = result.GetValue(orderColumn),
            Contrast = result.GetValue(contrast) is [var a, var b] ? (a, b) : null,
            Reference = references.Count == 0 ? null : (NameOf(result.GetValue(reference)!), [.. references.Select(file => TrendInputOf(file, spooled))]),
            TextColumn = inputs.TextColumn(result),
            DocumentColumn = inputs.DocumentColumn(result),
            Writing = inputs.Writing(result),
            Png = charts.Png(result),
            Dpi = charts.Dpi(result),
            ChartWidth = charts.Width(result),
            Threads = engineOptions.ThreadsOf(result),
        };
        var outcome = Run(result, engine, options);
        Report(result, folder, outcome);
        foreach (var input in outcome.Refused)
        {
            refused.Add(new RowProblem(input.Input, input.Row ?? 0, 0, "", input.Reason));
        }

        refused.Complete();
        return refused.ExitCode;
    }

    private TrendOutcome Run(ParseResult result, Engine engine, TrendJobOptions options)
    {
        using var progress = new TrendProgressLine(context.Terminal, context.Global.IsQuiet(result));
        var job = new TrendJob(engine.Lexicon, engine.Scale, engine.Model, TermWords.Load(ShippedFiles.LexiconDirectory), engine.Changes);
        try
        {
            return job.Run(options, progress, context.CancellationToken);
        }
        catch (ContrastException exception)
        {
            // Names of texts are known only when they are read.
            throw new WrongCallException(exception.Message);
        }
    }

    private IReadOnlyList<InputFile> FilesOf(ParseResult result)
    {
        var named = inputs.Named(result);
        var rules = new InputRules { StandardInput = InputKind.Of(DocumentKind.Text), From = inputs.From(result) };
        if (named.Count > 0)
        {
            return InputExpander.Expand(named, rules).Files;
        }

        // Outside a checkout the five texts are those that travel with the program.
        return InputExpander.Expand([Directory.Exists(DefaultInputs) ? DefaultInputs : ShippedFiles.ResolutionsDirectory], rules).Files;
    }

    private IReadOnlyList<InputFile> ReferenceOf(ParseResult result) =>
        result.GetValue(reference) is { } path ? InputExpander.Expand([path], new InputRules { From = inputs.From(result) }).Files : [];

    // The folder's or file's own name: what stands above it differs from machine to machine.
    private static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    private void CheckGroups(ParseResult result, IReadOnlyList<InputFile> files)
    {
        var columns = result.GetValue(by) is { } named ? DocumentGroups.ColumnsOf(named) : [];
        if (columns.FirstOrDefault(column => !DocumentGroups.Known.Contains(column) && !IsColumn(result, files, column)) is { } missing)
        {
            throw new WrongCallException($"no input has a column '{missing}'; give --by {string.Join(", ", DocumentGroups.Known)}, or a column of a row file");
        }

        if (result.GetValue(orderColumn) is { } order && !IsColumn(result, files, order))
        {
            throw new WrongCallException($"no input has a column '{order}' for --order-column; name a column of a row file that holds numbers or dates");
        }
    }

    private bool IsColumn(ParseResult result, IReadOnlyList<InputFile> files, string column) =>
        files.Any(file => file.Kind.IsRows && (file.IsStandardInput || HasColumn(file, column, inputs.Writing(result))));

    private static bool HasColumn(InputFile file, string column, RowWriting writing)
    {
        try
        {
            using var reader = RowReader.Open(file.Path, file.Kind.Rows, writing);
            return reader.IndexOrMinusOne(column) >= 0;
        }
        catch (Exception exception) when (exception is RowFormatException or IOException or UnauthorizedAccessException)
        {
            // It is refused when its turn comes.
            return false;
        }
    }

    private void CheckColumns(ParseResult result, IReadOnlyList<InputFile> files)
    {
        foreach (var file in files.Where(file => file.Kind.IsRows && !file.IsStandardInput))
        {
            try
            {
                using var reader = RowReader.Open(file.Path, file.Kind.Rows, inputs.Writing(result));
                context.Terminal.TellGuess(file.Path, reader.Guess);
                reader.IndexOf(inputs.TextColumn(result));
                if (inputs.DocumentColumn(result) is { } document)
                {
                    reader.IndexOf(document);
                }
            }
            catch (Exception exception) when (exception is RowFormatException { Code: not "ROW205" } or IOException or UnauthorizedAccessException)
            {
                // A file that cannot be read is refused when its turn comes; it does not make the call wrong.
            }
        }
    }

    private static void CheckFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WrongCallException($"cannot write to folder '{folder}' ({exception.Message.TrimEnd('.')}); choose another with -o");
        }
    }

    private TrendInput TrendInputOf(InputFile file, DisposableList<SpooledInput> spooled)
    {
        // Names go into files, which must be the same on every machine.
        var name = file.Path.StartsWith(ShippedFiles.ResolutionsDirectory, StringComparison.Ordinal)
            ? $"{DefaultInputs}/{Path.GetFileName(file.Path)}"
            : file.Path;
        return SpooledInput.IsNeeded(file)
            ? new TrendInput(name, spooled.Add(SpooledInput.Of(file, context.Terminal)).Path)
            : new TrendInput(name, file.Path);
    }

    private void Report(ParseResult result, string folder, TrendOutcome outcome)
    {
        foreach (var warning in outcome.Warnings)
        {
            context.Terminal.Complain(warning);
        }

        if (result.GetValue(json))
        {
            JsonOutput.Write(context.Terminal.OutputStream, writer => TrendSummary.WriteJson(writer, folder, outcome));
        }
        else
        {
            context.Terminal.Output.Write(TrendSummary.Text(folder, outcome, context.Terminal.Width));
        }
    }
}
