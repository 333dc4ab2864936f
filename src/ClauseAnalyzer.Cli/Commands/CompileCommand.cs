using System.CommandLine;
using System.Globalization;
using ClauseAnalyzer.Cli.Corpus;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>compile: what stands in data/compiled, made from the texts and tables as they are. For who changes them in a checkout; help does not list it.</summary>
internal sealed class CompileCommand
{
    private readonly CommandContext context;

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "The file to write.",
        HelpName = "file",
        DefaultValueFactory = _ => "data/compiled/precedents.index",
    };

    private CompileCommand(CommandContext context) => this.context = context;

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new CompileCommand(context);
        var command = new Command("compile", "Makes the index of the five texts that score opens, from data/resolutions and data/lexicon as they are.") { Hidden = true };
        command.Options.Add(self.output);
        command.SetAction(self.Run);
        return new CommandSpec(command, "clauseanalyzer compile");
    }

    private int Run(ParseResult result)
    {
        var path = result.GetValue(output)!;
        var engine = Engine.Load(null, Engine.DefaultScale);
        var index = ParagraphScorer.PrecedentsOf(ShippedPrecedents.Read(engine));
        var bytes = CompiledPrecedents.Write(index, CompiledPrecedents.SourcesOf(ShippedFiles.ResolutionsDirectory, engine.Lexicon));
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        AtomicFile.WriteBytes(path, bytes);
        context.Terminal.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{path}: {index.Count} paragraphs, {bytes.Length:#,0} bytes\n"));
        return ExitCode.Done;
    }
}
