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
        Description = "The folder to write into.",
        HelpName = "folder",
        DefaultValueFactory = _ => "data/compiled",
    };

    private CompileCommand(CommandContext context) => this.context = context;

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new CompileCommand(context);
        var command = new Command("compile", "Makes the tables of words and the index of the five texts that score opens, from data/lexicon and data/resolutions as they are.") { Hidden = true };
        command.Options.Add(self.output);
        command.SetAction(self.Run);
        return new CommandSpec(command, "clauseanalyzer compile");
    }

    private int Run(ParseResult result)
    {
        var folder = result.GetValue(output)!;
        Directory.CreateDirectory(folder);
        var engine = Engine.LoadFromTables();
        Write(folder, ShippedFiles.CompiledLexicon, engine.Lexicon.Compile());
        var index = ParagraphScorer.PrecedentsOf(ShippedPrecedents.Read(engine));
        Write(folder, ShippedFiles.CompiledPrecedents, CompiledPrecedents.Write(index, CompiledPrecedents.SourcesOf(ShippedFiles.ResolutionsDirectory, engine.Lexicon)));
        return ExitCode.Done;
    }

    private void Write(string folder, string file, byte[] bytes)
    {
        var path = Path.Combine(folder, Path.GetFileName(file));
        AtomicFile.WriteBytes(path, bytes);
        context.Terminal.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{path}: {bytes.Length:#,0} bytes\n"));
    }
}
