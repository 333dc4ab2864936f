using System.CommandLine;
using System.Text;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Cli.Classify;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>classify: paragraphs in, classified rows out, any number of them.</summary>
internal sealed class ClassifyCommand
{
    private readonly CommandContext context;
    private readonly InputOptions inputs = new("INPUT", "Files, folders or - (CSV on standard input): documents, or .csv .tsv .jsonl with one paragraph a row, also .gz.", isRequired: true);
    private readonly EngineOptions engineOptions = new();
    private readonly Option<string?> output = OutputFiles.Option("Where to write: .csv, .jsonl or .db (SQLite). Default: CSV on standard output.");
    private readonly Option<string?> format = new("--format") { Description = "csv, jsonl or db, whatever the ending of the output.", HelpName = "format" };
    private readonly Option<bool> rawCells = new("--raw-cells") { Description = "Write CSV cells as they are. A spreadsheet runs those that begin with = + - @." };
    private readonly Option<string?> rejects = OutputFiles.Rejects();
    private readonly Option<bool> resume = new("--resume") { Description = "Go on where a run of the same call with --resume stopped, however it was stopped." };
    private readonly Option<string?> shard = new("--shard") { Description = "Do the i-th of n parts of the work, as 2/8.", HelpName = "i/n" };

    private ClassifyCommand(CommandContext context)
    {
        this.context = context;
        format.AcceptOnlyFromAmong([.. OutputFormats.Names]);
        shard.Validators.Add(option =>
        {
            if (option.Tokens.Count > 0 && !Shard.TryParse(option.Tokens[0].Value, out _))
            {
                option.AddError($"expected i/n after --shard, with i from 1 to n, found '{option.Tokens[0].Value}'");
            }
        });
    }

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new ClassifyCommand(context);
        var command = new Command("classify", "Classifies paragraphs in batches: clauses, force, addressees and themes, one row a paragraph.");
        self.inputs.AddTo(command);
        self.inputs.AddColumnsTo(command);
        command.Options.Add(self.output);
        command.Options.Add(self.format);
        command.Options.Add(self.rawCells);
        command.Options.Add(self.rejects);
        command.Options.Add(self.resume);
        command.Options.Add(self.shard);
        self.engineOptions.AddTo(command);
        command.SetAction(self.Run);
        return new CommandSpec(
            command,
            "clauseanalyzer classify data/resolutions -o paragraphs.csv",
            "clauseanalyzer classify rows.csv.gz --text-column body -o rows.jsonl",
            "cat rows.csv | clauseanalyzer classify - > classified.csv");
    }

    private int Run(ParseResult result)
    {
        var outputPath = result.GetValue(output) is { } given && !OutputFiles.IsStandardOutput(given) ? given : null;
        var outputFormat = OutputFormats.Choose(result.GetValue(format), outputPath);
        var files = InputExpander.Expand(inputs.Named(result), new InputRules
        {
            StandardInput = InputKind.Of(RowKind.Csv),
            From = inputs.From(result),
        });
        CheckResume(result, outputPath, files);
        var plan = new ColumnPlan(inputs.TextColumn(result), inputs.DocumentColumn(result));
        using var source = new BatchSource(files, plan, inputs.Writing(result), context.Terminal);
        source.Prepare();
        var engine = engineOptions.Load(result);
        var layout = new ClassifiedLayout { PassedThrough = plan.PassedThrough, Themes = engine.Model.ThemeNames, RawCells = result.GetValue(rawCells) };
        using var refused = new RefusedInputs(context.Terminal, result.GetValue(rejects));
        using var file = outputPath is null ? null : OutputFiles.Open(outputPath, "-o");
        CheckStraight(result, outputFormat, file);
        var text = FormatOf(outputFormat, layout);
        using var sink = OpenSink(result, files, engine, layout, text, file);
        var log = (sink as ResumableSink)?.Log ?? new ShardLog(ShardOf(result), countsRows: text is null, []);
        var batches = log.Own(source.Batches());
        var counts = new RunCounts();
        if (sink is ResumableSink resumed)
        {
            batches = batches.Skip((int)resumed.BatchesBefore);
            refused.AddAll(resumed.ProblemsBefore);
            counts = resumed.CountsBefore;
        }

        var documents = new DocumentOpener(new ResolutionReader(engine.Lexicon), context.Terminal);
        var write = text is not null ? text.Write : result.GetValue(resume) ? SpoolFormat.Write : default(Action<IEnumerable<ClassifiedRow>, Stream>);
        var worker = new BatchClassifier(engine.Classifier, documents, layout.PassedThrough.Count, write, DetailOf(text));
        var threads = engineOptions.ThreadsOf(result);
        counts = WriteAll(result, OrderedWork.Map(batches, worker.Classify, threads, context.CancellationToken), sink, refused, source.TotalBytes, counts, sink is ResumableSink ? null : log);
        // Before the file has its name, so that no shard is without its record.
        SaveShard(result, files, engine, layout, text, file, log);
        sink.Complete();
        refused.Complete();
        if (!context.Global.IsQuiet(result))
        {
            context.Terminal.Complain(counts.ToString());
        }

        return refused.ExitCode;
    }

    private RunCounts WriteAll(
        ParseResult result, IEnumerable<BatchResult> results, IClassifiedSink sink, RefusedInputs refused, long totalBytes, RunCounts counts, ShardLog? log)
    {
        using var progress = new ProgressLine(context.Terminal, "paragraphs", context.Global.IsQuiet(result));
        foreach (var done in results)
        {
            sink.Write(done);
            log?.Add(done);
            done.Text?.Dispose();
            refused.AddAll(done.Problems);
            foreach (var resolution in done.Warned)
            {
                context.Terminal.Warn(resolution);
            }

            counts = counts.With(done);
            progress.Show(counts.Rows + counts.Paragraphs, totalBytes == 0 ? null : (double)done.Batch.BytesRead / totalBytes);
        }

        return counts;
    }

    private IClassifiedSink OpenSink(
        ParseResult result, InputList files, Engine engine, ClassifiedLayout layout, ClassifiedRowFormat? text, AtomicFile? file)
    {
        var run = new ClassifiedRun(RunFingerprint.Version, engine.Model.Hash, engine.Lexicon.Hash, engine.Scale.Name, [.. files.Files.Select(input => input.Path)]);
        if (result.GetValue(resume))
        {
            var fingerprint = FingerprintOf(result, files, RunFingerprint.ByTime, engine, layout, text) + ShardOf(result);
            return new ResumableSink(result.GetValue(output)!, text?.Header ?? "", fingerprint, finished => Finish(finished, file!, text is null, layout, run), ShardOf(result), isSpool: text is null);
        }

        return text is null ? new SqliteSink(file!, layout, run) : new TextSink(text.Header, file, context.Terminal);
    }

    private string FingerprintOf(
        ParseResult result, InputList files, Func<InputFile, string> identity, Engine engine, ClassifiedLayout layout, ClassifiedRowFormat? text) => RunFingerprint.Of(
            files, identity, engine, layout, text?.Header ?? "db", text is ClassifiedJsonFormat ? "jsonl" : "", inputs.TextColumn(result),
            inputs.DocumentColumn(result) ?? "", inputs.Writing(result).ToString());

    // Only what is there to be read again can be merged.
    private void SaveShard(ParseResult result, InputList files, Engine engine, ClassifiedLayout layout, ClassifiedRowFormat? text, AtomicFile? file, ShardLog log)
    {
        var part = ShardOf(result);
        if (part.IsPart && file is { IsStraight: false } && !files.Files.Any(input => input.IsStandardInput))
        {
            var fingerprint = FingerprintOf(result, files, RunFingerprint.ByContent, engine, layout, text);
            new ShardRecord(fingerprint, part.Index, part.Count, Encoding.UTF8.GetByteCount(text?.Header ?? ""), log.Batches, log.Lengths, text is null ? layout : null).Save(result.GetValue(output)!);
        }
    }

    private static void Finish(string finished, AtomicFile file, bool isSpool, ClassifiedLayout layout, ClassifiedRun run)
    {
        if (!isSpool)
        {
            file.CommitInstead(finished);
            return;
        }

        // A database is written in one go, so that it has the same bytes however often the run was interrupted.
        using var database = new SqliteSink(file, layout, run);
        database.Write(SpoolFormat.Read(finished));
        database.Complete();
    }

    private void CheckResume(ParseResult result, string? outputPath, InputList files)
    {
        if (!result.GetValue(resume))
        {
            return;
        }

        if (outputPath is null)
        {
            throw new WrongCallException("--resume goes on with a file; name one with -o FILE.csv, FILE.jsonl or FILE.db");
        }

        if (files.Files.Any(file => file.IsStandardInput))
        {
            throw new WrongCallException("--resume cannot tell whether standard input is the same as before; name a file");
        }
    }

    private void CheckStraight(ParseResult result, OutputFormat outputFormat, AtomicFile? file)
    {
        if (file is { IsStraight: true } && (outputFormat == OutputFormat.Sqlite || result.GetValue(resume)))
        {
            throw new WrongCallException($"'{result.GetValue(output)}' is a pipe or a device; a database and --resume need a file, named with -o");
        }
    }

    private Shard ShardOf(ParseResult result) =>
        result.GetValue(shard) is { } text && Shard.TryParse(text, out var parsed) ? parsed : Shard.Whole;

    private static RowDetail DetailOf(ClassifiedRowFormat? text) => text switch
    {
        ClassifiedJsonFormat => RowDetail.Evidence,
        ClassifiedCsvFormat => RowDetail.Table,
        _ => RowDetail.Clauses,
    };

    private static ClassifiedRowFormat? FormatOf(OutputFormat format, ClassifiedLayout layout) => format switch
    {
        OutputFormat.Csv => new ClassifiedCsvFormat(layout),
        OutputFormat.JsonLines => new ClassifiedJsonFormat(layout),
        _ => null,
    };
}
