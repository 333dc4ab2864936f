using System.CommandLine;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Cli.Score;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>Options of score alone.</summary>
internal sealed class ScoreOptions
{
    private readonly Option<bool> json = JsonOutput.Option();
    private readonly Option<string?> rejects = OutputFiles.Rejects();

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "What to print: text; json; sarif, a log that editors and code review show in place.",
        HelpName = "format",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "sarif");

    private readonly Option<bool> full = new("--full") { Description = "Show the paragraphs of a whole draft one by one too, after its summary." };

    private readonly Option<string?> html = new("--html")
    {
        Description = "Also write a page to pass on to this .html file; it loads nothing from anywhere.",
        HelpName = "file.html",
    };

    private readonly Option<string?> predecessor = new("--predecessor")
    {
        Description = "The text that the draft is to follow: what was lost of it is told, in force, deadlines, addressees, themes, hedges and whole paragraphs.",
        HelpName = "file",
    };

    private readonly Option<bool> watch = new("--watch") { Description = "Score again each time a draft is saved, until Ctrl-C." };

    private readonly Option<string[]> noRule = new("--no-rule")
    {
        Description = "A rule of advice to leave out, by the name that stands behind its advice; may be given several times.",
        HelpName = "name",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Gives the options to the command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { json, format, full, html, predecessor, watch, noRule, rejects })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether to score again at each save.</summary>
    public bool IsWatching(ParseResult result) => result.GetValue(watch);

    /// <summary>Whether the paragraphs of a whole draft are shown one by one.</summary>
    public bool IsFull(ParseResult result) => result.GetValue(full);

    /// <summary>Where refused inputs are written; null for nowhere.</summary>
    public string? RejectsOf(ParseResult result) => result.GetValue(rejects);

    /// <summary>What to print.</summary>
    public ScoreFormat FormatOf(ParseResult result) =>
        result.GetValue(json) ? ScoreFormat.Json : Enum.Parse<ScoreFormat>(result.GetValue(format)!, ignoreCase: true);

    /// <summary>Where the page goes; null for none.</summary>
    /// <exception cref="WrongCallException">The name does not end in .html.</exception>
    public string? PageOf(ParseResult result) =>
        result.GetValue(html) is not { } path || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            ? result.GetValue(html)
            : throw new WrongCallException($"--html writes a page; end '{path}' in .html");

    /// <summary>The rules of advice that are on.</summary>
    /// <exception cref="WrongCallException">There is no rule of a name.</exception>
    public AdviceRules RulesOf(ParseResult result)
    {
        var without = result.GetValue(noRule) ?? [];
        var rules = AdviceRules.Load(ShippedFiles.LexiconDirectory);
        return without.FirstOrDefault(name => !rules.Names.Contains(name)) is { } unknown
            ? throw new WrongCallException($"no such rule: '{unknown}'{NearNames.DidYouMean(unknown, rules.Names)}; choose among {string.Join(", ", rules.Names)}")
            : rules.Without(without);
    }

    /// <summary>The text to follow; null for none.</summary>
    /// <exception cref="WrongCallException">There is no such document, or it cannot be read.</exception>
    public Predecessor? PredecessorOf(ParseResult result, Engine engine, Terminal terminal, AdviceRules rules)
    {
        if (result.GetValue(predecessor) is not { } path)
        {
            return null;
        }

        var files = InputExpander.Expand([path], new InputRules { TakesRows = false }).Files;
        try
        {
            var documents = new DocumentOpener(new ResolutionReader(engine.Lexicon), terminal);
            List<Resolution> resolutions = [.. files.SelectMany(documents.Read)];
            return new Predecessor(
                resolutions[0].Document, [.. resolutions.SelectMany(resolution => engine.Classifier.Classify(resolution, withEvidence: false))], rules, engine.Changes);
        }
        catch (Exception exception) when (exception is ResolutionFormatException or IOException or UnauthorizedAccessException)
        {
            throw new WrongCallException($"--predecessor cannot be read: {exception.Message}");
        }
    }
}
