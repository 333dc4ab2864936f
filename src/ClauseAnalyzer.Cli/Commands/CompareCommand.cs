using System.CommandLine;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Reports.Compare;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>compare: the paragraphs of two texts, paired.</summary>
internal sealed class CompareCommand
{
    private readonly CommandContext context;
    private readonly InputOptions inputs = new("TEXT", "The old and the new text, or one .docx whose tracked changes are compared, rejected with accepted.", isRequired: true);
    private readonly EngineOptions engineOptions = new();
    private readonly Option<string?> output = OutputFiles.Option("Write a redline page to this .html file. Default: words on standard output.", "file.html");
    private readonly Option<bool> json = JsonOutput.Option();

    private CompareCommand(CommandContext context) => this.context = context;

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new CompareCommand(context);
        var command = new Command("compare", "Pairs the paragraphs of two texts: what was kept, reworded, moved, added, dropped, strengthened, softened.");
        self.inputs.AddTo(command);
        command.Options.Add(self.output);
        command.Options.Add(self.json);
        self.engineOptions.AddTo(command);
        command.SetAction(self.Run);
        return new CommandSpec(
            command,
            "clauseanalyzer compare draft.txt adopted.txt -o redline.html",
            "clauseanalyzer compare draft.docx");
    }

    private int Run(ParseResult result)
    {
        var path = result.GetValue(output);
        CheckOutput(path);
        var files = InputExpander.Expand(inputs.Named(result).Select(OnlyFile), new InputRules
        {
            TakesRows = false,
            StandardInput = InputKind.Of(DocumentKind.Text),
            From = inputs.From(result),
        }).Files;
        var isTracked = files is [{ Kind.Document: DocumentKind.Word }];
        if (files.Count != 2 && !isTracked)
        {
            throw new WrongCallException($"expected two texts or one .docx with tracked changes, found {inputs.Named(result).Count} {(files.Count == 1 ? "text" : "texts")}");
        }

        using var file = path is null ? null : OutputFiles.Open(path, "-o");
        var engine = engineOptions.Load(result);
        using var refused = new RefusedInputs(context.Terminal, null);
        var texts = isTracked ? ReadBothReadings(engine, files[0], refused) : ReadTwo(engine, files, refused);
        if (refused.Count > 0)
        {
            return refused.ExitCode;
        }

        var (older, newer) = (Classify(engine, texts[0]), Classify(engine, texts[1]));
        if (isTracked)
        {
            older = older with { Name = $"{older.Name}, changes rejected" };
            newer = newer with { Name = $"{newer.Name}, changes accepted" };
        }

        context.CancellationToken.ThrowIfCancellationRequested();
        Write(result, file, engine, older, newer);
        return ExitCode.Done;
    }

    private static void CheckOutput(string? path)
    {
        if (path is not null && !path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
        {
            throw new WrongCallException($"compare writes a page; end '{path}' in .html");
        }
    }

    private static string OnlyFile(string argument) =>
        Directory.Exists(argument) ? throw new WrongCallException($"expected a text, found the folder '{argument}'; name the file in it") : argument;

    private List<IReadOnlyList<Resolution>> ReadTwo(Engine engine, IReadOnlyList<InputFile> files, RefusedInputs refused)
    {
        var documents = new DocumentOpener(new ResolutionReader(engine.Lexicon), context.Terminal);
        return [.. files.Select(file => documents.ReadOrRefuse(file, refused))];
    }

    private List<IReadOnlyList<Resolution>> ReadBothReadings(Engine engine, InputFile file, RefusedInputs refused)
    {
        var reader = new ResolutionReader(engine.Lexicon, new ReaderOptions { Changes = TrackedChanges.Both });
        var readings = new DocumentOpener(reader, context.Terminal).ReadOrRefuse(file, refused);
        return
        [
            [.. readings.Where(reading => reading.Status == "rejected")],
            [.. readings.Where(reading => reading.Status == "accepted")],
        ];
    }

    /// <summary>A text of several resolutions is compared as one.</summary>
    private static TrendDocument Classify(Engine engine, IReadOnlyList<Resolution> resolutions) =>
        TrendDocument.From(resolutions[0], [.. resolutions.SelectMany(resolution => engine.Classifier.Classify(resolution, withEvidence: false))]);

    private void Write(ParseResult result, AtomicFile? file, Engine engine, TrendDocument older, TrendDocument newer)
    {
        var lineage = Lineage.Pair(older.Paragraphs, newer.Paragraphs, engine.Changes);
        if (file is not null)
        {
            using (var writer = new StreamWriter(file.Stream, leaveOpen: true))
            {
                writer.Write(CompareReport.Html(older, newer, lineage));
            }

            file.Commit();
        }

        if (result.GetValue(json))
        {
            JsonOutput.Write(context.Terminal.OutputStream, writer => CompareReport.WriteJson(writer, lineage));
        }
        else if (file is null)
        {
            context.Terminal.Output.Write(CompareReport.Text(older, newer, lineage, context.Terminal.Width, context.Global.UseColor(result, context.Terminal)));
        }
    }
}
