using System.CommandLine;
using System.Globalization;
using ClauseAnalyzer.Cli.Corpus;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Precedents;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>index: builds or refreshes a corpus of classified paragraphs that can be searched.</summary>
internal sealed class IndexCommand
{
    private readonly CommandContext context;
    private readonly InputOptions inputs = new("PATH", "Files and folders: documents, or rows of paragraphs, classified already or not.", isRequired: true);
    private readonly EngineOptions engineOptions = new();
    private readonly Option<string?> output = OutputFiles.Option("The corpus file; one that is there is refreshed.", "file.db");
    private readonly Option<string?> rejects = OutputFiles.Rejects();
    private readonly Option<bool> meaning = new("--meaning")
    {
        Description = "Adds a vector a paragraph, by which search and score --precedents also find what says the same in other words. Slow, some 50 paragraphs a second; may be stopped and goes on with the same call.",
    };

    private readonly Option<bool> json = JsonOutput.Option();

    private IndexCommand(CommandContext context)
    {
        this.context = context;
        output.Required = true;
    }

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new IndexCommand(context);
        var command = new Command("index", "Builds or refreshes a corpus of classified paragraphs in SQLite, for search, for score --precedents and for anyone's SQL.");
        self.inputs.AddTo(command);
        command.Options.Add(self.output);
        command.Options.Add(self.meaning);
        command.Options.Add(self.rejects);
        command.Options.Add(self.json);
        self.engineOptions.AddTo(command);
        command.SetAction(self.Run);
        return new CommandSpec(
            command,
            "clauseanalyzer index resolutions/ -o corpus.db",
            "clauseanalyzer index resolutions/ -o corpus.db --meaning",
            "clauseanalyzer score draft.txt --precedents corpus.db");
    }

    private int Run(ParseResult result)
    {
        var path = result.GetValue(output)!;
        if (!path.EndsWith(".db", StringComparison.OrdinalIgnoreCase))
        {
            throw new WrongCallException($"index writes a SQLite file; end '{path}' in .db");
        }

        var named = inputs.Named(result);
        var files = InputExpander.Expand(named, new InputRules { From = inputs.From(result) }).Files;
        var folders = named.Where(Directory.Exists).Select(Path.GetFullPath).ToList();
        using var vectors = result.GetValue(meaning) ? MeaningRun.Open(path, engineOptions.ThreadsOf(result), context, context.Global.IsQuiet(result)) : null;
        var engine = engineOptions.Load(result);
        using var refused = new RefusedInputs(context.Terminal, result.GetValue(rejects));
        CorpusCounts counts;
        using (var progress = new ProgressLine(context.Terminal, "paragraphs", context.Global.IsQuiet(result)))
        {
            counts = new CorpusRefresh(engine, engineOptions.ThreadsOf(result)).Run(path, files, folders, refused.AddAll, progress, context.CancellationToken);
        }

        var added = vectors?.Run();
        refused.Complete();
        Write(result, path, counts, added, refused.Count);
        return refused.ExitCode;
    }

    private void Write(ParseResult result, string path, CorpusCounts counts, long? vectors, int refused)
    {
        if (result.GetValue(json))
        {
            JsonOutput.Write(context.Terminal.OutputStream, writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("corpus", path);
                writer.WriteNumber("added", counts.Added);
                writer.WriteNumber("changed", counts.Changed);
                writer.WriteNumber("unchanged", counts.Unchanged);
                writer.WriteNumber("removed", counts.Removed);
                writer.WriteNumber("refused", refused);
                writer.WriteNumber("documents", counts.Documents);
                writer.WriteNumber("paragraphs", counts.Paragraphs);
                if (vectors is not null)
                {
                    writer.WriteNumber("vectors", vectors.Value);
                }

                writer.WriteEndObject();
            });
            return;
        }

        context.Terminal.Output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {counts.Documents:#,0} texts, {counts.Paragraphs:#,0} paragraphs\nfiles: {counts.Added:#,0} added, {counts.Changed:#,0} changed, {counts.Unchanged:#,0} unchanged, {counts.Removed:#,0} removed\n"));
        if (vectors is not null)
        {
            context.Terminal.Output.Write(string.Create(CultureInfo.InvariantCulture, $"vectors: {vectors:#,0} added\n"));
        }
    }
}
