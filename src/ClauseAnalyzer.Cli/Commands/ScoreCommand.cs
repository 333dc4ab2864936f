using System.CommandLine;
using ClauseAnalyzer.Cli.Corpus;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>score: draft paragraphs, one by one, held against model and precedents.</summary>
internal sealed class ScoreCommand
{
    private readonly CommandContext context;
    private readonly InputOptions inputs = new("TEXT", "Draft paragraphs, each in quotes; or files of paragraphs; or - (text on standard input).", isRequired: true);
    private readonly EngineOptions engineOptions = new();
    private readonly PrecedentOptions precedents;
    private readonly Option<string?> rejects = OutputFiles.Rejects();
    private readonly Option<bool> json = JsonOutput.Option();
    private readonly Option<string[]> noRule = new("--no-rule")
    {
        Description = "A rule of advice to leave out, by the name that stands behind its advice; may be given several times.",
        HelpName = "name",
        DefaultValueFactory = _ => [],
    };

    private ScoreCommand(CommandContext context)
    {
        this.context = context;
        precedents = new PrecedentOptions(context);
    }

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new ScoreCommand(context);
        var command = new Command("score", "Scores draft paragraphs: acts, force, themes with the words that speak for them, nearest precedents, and what stands out.");
        self.inputs.AddTo(command);
        self.inputs.AddColumnsTo(command);
        self.precedents.AddTo(command);
        command.Options.Add(self.json);
        command.Options.Add(self.noRule);
        command.Options.Add(self.rejects);
        self.engineOptions.AddTo(command);
        command.SetAction(self.Run);
        return new CommandSpec(
            command,
            "clauseanalyzer score \"Urges Member States to provide training, upon request\"",
            "clauseanalyzer score draft.txt --precedents corpus.db",
            "pbpaste | clauseanalyzer score -");
    }

    private int Run(ParseResult result)
    {
        var rules = new InputRules { StandardInput = InputKind.Of(DocumentKind.Text), From = inputs.From(result) };
        var drafts = inputs.Named(result).Select(argument => DraftOf(argument, rules)).ToList();
        var rulesOfAdvice = RulesOf(result.GetValue(noRule) ?? []);
        var engine = engineOptions.Load(result);
        using var refused = new RefusedInputs(context.Terminal, result.GetValue(rejects));
        using var corpus = precedents.Open(result, engine, engineOptions.ThreadsOf(result));
        var scorer = ScorerOf(engine, corpus ?? (IPrecedents)ShippedPrecedents.Index(engine, context.Terminal), rulesOfAdvice);
        var reader = new DraftReader(new DocumentOpener(new ResolutionReader(engine.Lexicon), context.Terminal), context.Terminal, inputs.TextColumn(result), inputs.Writing(result));
        var scored = drafts.SelectMany(draft => reader.Score(draft, scorer, refused)).ToList();
        Write(result, scored);
        refused.Complete();
        return refused.ExitCode;
    }

    private static Draft DraftOf(string argument, InputRules rules)
    {
        // A paragraph is no path: it has spaces, or at least no ending that a file would have.
        var looksLikeFile = argument == InputFile.StandardInput
            || Path.Exists(argument)
            || (!argument.Contains(' ', StringComparison.Ordinal) && InputKind.TryOfPath(argument, out _));
        if (looksLikeFile)
        {
            return new Draft("", InputExpander.Expand([argument], rules).Files);
        }

        var text = Terminal.OneLine(argument);
        return string.IsNullOrWhiteSpace(text)
            ? throw new WrongCallException("expected a paragraph, found an empty text; put the paragraph in quotes")
            : new Draft(text, []);
    }

    private static AdviceRules RulesOf(string[] without)
    {
        var rules = AdviceRules.Load(ShippedFiles.LexiconDirectory);
        return without.FirstOrDefault(name => !rules.Names.Contains(name)) is { } unknown
            ? throw new WrongCallException($"no such rule: '{unknown}'; choose among {string.Join(", ", rules.Names)}")
            : rules.Without(without);
    }

    private static ParagraphScorer ScorerOf(Engine engine, IPrecedents precedents, AdviceRules rules)
    {
        var dates = new KnownDates(Manifest.Load(Path.Combine(ShippedFiles.ResolutionsDirectory, Manifest.FileName)), precedents as Precedents.Corpus);
        var adviser = new Adviser(rules, engine.Classifier, engine.Finder, dates);
        return new ParagraphScorer(engine.Classifier, precedents, adviser);
    }

    private void Write(ParseResult result, List<ScoredParagraph> scored)
    {
        if (result.GetValue(json))
        {
            JsonOutput.Write(context.Terminal.OutputStream, writer => ScoreJson.Write(writer, scored));
            return;
        }

        var printer = new ScorePrinter(context.Terminal.Width, context.Global.UseColor(result, context.Terminal));
        for (var index = 0; index < scored.Count; index++)
        {
            context.Terminal.Output.Write(printer.Print(scored[index], scored.Count == 1 ? null : index + 1));
        }
    }
}
