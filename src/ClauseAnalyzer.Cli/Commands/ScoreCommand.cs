using System.CommandLine;
using ClauseAnalyzer.Cli.Corpus;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Score;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>score: drafts held against model, precedents and rules of advice.</summary>
internal sealed class ScoreCommand
{
    private readonly CommandContext context;
    private readonly InputOptions inputs = new("TEXT", "Draft paragraphs, each in quotes; or drafts as files; or - (text on standard input, which is also read when it is piped).", isRequired: false);
    private readonly EngineOptions engineOptions = new();
    private readonly PrecedentOptions precedents;
    private readonly ScoreOptions options = new();

    private ScoreCommand(CommandContext context)
    {
        this.context = context;
        precedents = new PrecedentOptions(context);
    }

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new ScoreCommand(context);
        var command = new Command("score", "Scores drafts: acts, force, themes with the words that speak for them, nearest precedents, and what stands out. A whole draft is told in summary first, then a line a paragraph.");
        self.inputs.AddTo(command);
        self.inputs.AddColumnsTo(command);
        self.precedents.AddTo(command);
        self.options.AddTo(command);
        self.engineOptions.AddTo(command);
        command.SetAction(self.Run);
        return new CommandSpec(
            command,
            "clauseanalyzer score \"Urges Member States to provide training, upon request\"",
            "clauseanalyzer score draft.docx --precedents corpus.db --html draft.html",
            "clauseanalyzer score draft.txt --predecessor adopted-last-year.txt --watch",
            "pbpaste | clauseanalyzer score");
    }

    private int Run(ParseResult result)
    {
        var named = Named(result);
        if (named.Count == 0)
        {
            context.Terminal.Complain("nothing to score: put a paragraph in quotes, name a draft, or pipe a text; see clauseanalyzer score --help");
            context.Terminal.Complain("for instance: clauseanalyzer score \"Urges Member States to share best practices\", or clauseanalyzer score draft.docx");
            return ExitCode.WrongCall;
        }

        var rules = new InputRules { StandardInput = InputKind.Of(DocumentKind.Text), From = inputs.From(result) };
        List<Draft> drafts = [.. named.Select(argument => Draft.Of(argument, rules))];
        var watched = options.IsWatching(result) ? WatchedOf(drafts) : null;
        var page = options.PageOf(result);
        var rulesOfAdvice = options.RulesOf(result);
        var engine = engineOptions.Load(result);
        using var corpus = precedents.Open(result, engine, engineOptions.ThreadsOf(result));
        var reader = ReaderOf(result, engine, corpus, rulesOfAdvice);
        var predecessor = options.PredecessorOf(result, engine, context.Terminal, rulesOfAdvice);
        var writer = new ScoreWriter(context.Terminal, options.FormatOf(result), context.Global.UseColor(result, context.Terminal), options.IsFull(result), rulesOfAdvice);
        return new ScoreRun(context, drafts, reader, predecessor, writer, page).Run(options.RejectsOf(result), watched);
    }

    // Text that is piped needs no "-"; an empty pipe, as of a job without terminal, is nothing to score.
    private IReadOnlyList<string> Named(ParseResult result) =>
        inputs.Named(result) is { Count: > 0 } named ? named
        : context.Terminal.HasPipedText() ? [InputFile.StandardInput]
        : [];

    private static IReadOnlyList<string> WatchedOf(List<Draft> drafts) =>
        drafts.TrueForAll(draft => draft.Files.Count > 0 && draft.Files.All(file => !file.IsStandardInput))
            ? [.. drafts.SelectMany(draft => draft.Files).Select(file => file.Path)]
            : throw new WrongCallException("--watch waits for files to be saved; name the draft as a file");

    private DraftReader ReaderOf(ParseResult result, Engine engine, Precedents.Corpus? corpus, AdviceRules rules)
    {
        var dates = new KnownDates(new(() => Manifest.Load(Path.Combine(ShippedFiles.ResolutionsDirectory, Manifest.FileName))), corpus);
        var adviser = new Adviser(rules, engine.Classifier, engine.Finder, dates);
        var scorer = new ParagraphScorer(engine.Classifier, corpus ?? (Precedents.IPrecedents)ShippedPrecedents.Index(engine, context.Terminal), adviser);
        var documents = new DocumentOpener(new ResolutionReader(engine.Lexicon), context.Terminal);
        return new DraftReader(new TrackedDraftReader(engine, context.Terminal), documents, scorer, context.Terminal, inputs.TextColumn(result), inputs.Writing(result));
    }
}
