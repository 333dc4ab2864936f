using System.CommandLine;
using System.Globalization;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Resolutions.Writing;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>parse: the structure of documents alone.</summary>
internal sealed class ParseCommand
{
    private readonly CommandContext context;
    private readonly Lazy<ClauseLexicon> lexicon = new(() => ClauseLexicon.Load(ShippedFiles.LexiconDirectory));
    private readonly InputOptions inputs = new("FILE", "Documents, folders or - (text on standard input).", isRequired: true);
    private readonly Option<string?> output = OutputFiles.Option("Where to write. Default: standard output.");
    private readonly Option<string?> rejects = OutputFiles.Rejects();
    private readonly Option<bool> strict = new("--strict") { Description = "End with exit code 1 when anything was skipped, and name it." };

    private readonly Option<string> format = new("--format")
    {
        Description = "What to write: json; md or txt, a clean text that reads back the same; akn, Akoma Ntoso XML. Several texts: a JSON array, one text after another, a documentCollection.",
        HelpName = "format",
        DefaultValueFactory = _ => "json",
    };

    private readonly Option<string> changes = new("--changes")
    {
        Description = "Tracked changes of Word files, and ins and del of web pages, as if accepted, as if rejected, or both.",
        HelpName = "reading",
        DefaultValueFactory = _ => "accepted",
    };

    private ParseCommand(CommandContext context)
    {
        this.context = context;
        format.AcceptOnlyFromAmong("json", "md", "txt", "akn");
        changes.AcceptOnlyFromAmong("accepted", "rejected", "both");
    }

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new ParseCommand(context);
        var command = new Command("parse", "Shows the structure of documents: fields, paragraphs with sections and labels, notes, and what was skipped.");
        self.inputs.AddTo(command);
        command.Options.Add(self.output);
        command.Options.Add(self.format);
        command.Options.Add(self.strict);
        command.Options.Add(self.changes);
        command.Options.Add(self.rejects);
        command.SetAction(self.Run);
        return new CommandSpec(
            command,
            "clauseanalyzer parse data/resolutions/2019-ga-74-173.txt",
            "clauseanalyzer parse draft.docx --changes both -o draft.json",
            "clauseanalyzer parse resolution.pdf --format akn -o resolution.xml");
    }

    private int Run(ParseResult result)
    {
        var files = InputExpander.Expand(inputs.Named(result), new InputRules
        {
            TakesRows = false,
            StandardInput = InputKind.Of(DocumentKind.Text),
            From = inputs.From(result),
        });
        using var refused = new RefusedInputs(context.Terminal, result.GetValue(rejects));
        var path = result.GetValue(output);
        using var file = path is null ? null : OutputFiles.Open(path, "-o");
        var documents = new DocumentOpener(new ResolutionReader(lexicon.Value, OptionsOf(result)), context.Terminal);
        var resolutions = new List<Resolution>();
        foreach (var input in files.Files)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            resolutions.AddRange(documents.ReadOrRefuse(input, refused));
        }

        Write(file?.Stream ?? context.Terminal.OutputStream, result.GetValue(format)!, resolutions, isArray: files.Files.Count > 1 || resolutions.Count > 1);
        resolutions.ForEach(context.Terminal.Warn);
        var diagnostics = result.GetValue(strict) ? NameDiagnostics(resolutions) : 0;
        file?.Commit();
        refused.Complete();
        return diagnostics > 0 ? ExitCode.Refused : refused.ExitCode;
    }

    private ReaderOptions OptionsOf(ParseResult result) =>
        new() { Changes = Enum.Parse<TrackedChanges>(result.GetValue(changes)!, ignoreCase: true) };

    private void Write(Stream stream, string name, List<Resolution> resolutions, bool isArray)
    {
        switch (name)
        {
            case "json":
                WriteJson(stream, resolutions, isArray);
                break;
            case "akn" when resolutions.Count > 0:
                new AkomaNtosoWriter(lexicon.Value).Write(stream, resolutions);
                break;
            case "md" or "txt":
                using (var writer = new StreamWriter(stream, leaveOpen: true))
                {
                    new ResolutionTextWriter(lexicon.Value, name == "md" ? TextStyle.Markdown : TextStyle.Plain).Write(writer, resolutions);
                }

                break;
        }
    }

    private static void WriteJson(Stream stream, List<Resolution> resolutions, bool isArray)
    {
        if (resolutions.Count == 0 && !isArray)
        {
            return;
        }

        JsonOutput.Write(stream, writer =>
        {
            if (isArray)
            {
                writer.WriteStartArray();
            }

            foreach (var resolution in resolutions)
            {
                ResolutionJson.Write(writer, resolution);
            }

            if (isArray)
            {
                writer.WriteEndArray();
            }
        });
    }

    private int NameDiagnostics(List<Resolution> resolutions)
    {
        var count = 0;
        foreach (var resolution in resolutions)
        {
            count += resolution.Warning is null ? 0 : 1;
            foreach (var diagnostic in resolution.Diagnostics.Where(diagnostic => diagnostic.Kind != Diagnostic.OtherKind))
            {
                count++;
                context.Terminal.Complain($"{resolution.Source}{PlaceOf(diagnostic)}: {diagnostic.Kind}: {diagnostic.Text}");
            }
        }

        return count;
    }

    private static string PlaceOf(Diagnostic diagnostic) => (diagnostic.Page, diagnostic.Line) switch
    {
        ({ } page, { } line) => string.Create(CultureInfo.InvariantCulture, $": page {page}, line {line}"),
        ({ } page, null) => string.Create(CultureInfo.InvariantCulture, $": page {page}"),
        (null, { } line) => string.Create(CultureInfo.InvariantCulture, $": line {line}"),
        _ => "",
    };
}
