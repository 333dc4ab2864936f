using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ClauseAnalyzer.Cli.Corpus;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Precedents;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>search: paragraphs of a corpus by words and by what they do.</summary>
internal sealed class SearchCommand
{
    private readonly CommandContext context;
    private readonly Argument<string[]> query = new("QUERY")
    {
        Description = "Words that must all stand in the paragraph; \"a phrase\" in double quotes; capacit* for a beginning. Other forms of a word are found too.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly PrecedentOptions precedents;
    private readonly EngineOptions engineOptions = new();
    private readonly Option<string?> theme = new("--theme") { Description = "Only paragraphs with this theme, by its name in the model.", HelpName = "name" };
    private readonly Option<string?> verb = new("--verb") { Description = "Only paragraphs with an act of this verb, as \"call upon\".", HelpName = "verb" };
    private readonly Option<string?> addressee = new("--addressee") { Description = "Only paragraphs that ask somebody whose name has these words.", HelpName = "words" };
    private readonly Option<string?> organ = new("--organ") { Description = "Only texts of organs whose name has these words.", HelpName = "words" };
    private readonly Option<string?> since = new("--since") { Description = "Only texts from this date on, as 2013-04-26, 2013-04 or 2013.", HelpName = "date" };
    private readonly Option<string?> until = new("--until") { Description = "Only texts up to this date.", HelpName = "date" };
    private readonly Option<int> limit = new("--limit") { Description = "At most so many paragraphs, at least 1.", HelpName = "n", DefaultValueFactory = _ => 10 };
    private readonly Option<bool> json = JsonOutput.Option();

    private SearchCommand(CommandContext context)
    {
        this.context = context;
        precedents = new PrecedentOptions(context);
        since.Validators.Add(CheckDate);
        until.Validators.Add(CheckDate);
        limit.Validators.Add(option =>
        {
            if (option.Tokens.Count > 0 && !(int.TryParse(option.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1))
            {
                option.AddError($"expected a whole number of at least 1 after --limit, found '{option.Tokens[0].Value}'");
            }
        });
    }

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create(CommandContext context)
    {
        var self = new SearchCommand(context);
        var command = new Command("search", "Finds paragraphs in a corpus by words and by theme, verb, addressee, organ and date.");
        command.Arguments.Add(self.query);
        self.precedents.AddTo(command);
        foreach (var option in new Option[] { self.theme, self.verb, self.addressee, self.organ, self.since, self.until, self.limit, self.json })
        {
            command.Options.Add(option);
        }

        self.engineOptions.AddTo(command);
        command.SetAction(self.Run);
        return new CommandSpec(
            command,
            "clauseanalyzer search \"technical assistance\" cybercrime --verb urge --since 2013",
            "clauseanalyzer search \"upon request\" --precedents corpus.db --theme training --json");
    }

    private int Run(ParseResult result)
    {
        var words = string.Join(' ', (result.GetValue(query) ?? []).Select(part => part.Contains(' ', StringComparison.Ordinal) && !part.Contains('"', StringComparison.Ordinal) ? $"\"{part}\"" : part));
        var sought = new CorpusQuery
        {
            Words = words,
            Theme = result.GetValue(theme),
            Verb = result.GetValue(verb),
            Addressee = result.GetValue(addressee),
            Organ = result.GetValue(organ),
            Since = DateOf(result.GetValue(since), isEnd: false),
            Until = DateOf(result.GetValue(until), isEnd: true),
            Limit = result.GetValue(limit),
        };
        if (sought == new CorpusQuery { Limit = sought.Limit })
        {
            throw new WrongCallException("name what to look for: words, --theme, --verb, --addressee, --organ, --since or --until");
        }

        // A corpus file answers by itself: model and lexicon are loaded only where a folder must be read.
        using var corpus = precedents.OpenFile(result) ?? OpenOther(result);
        var hits = corpus.Search(sought);
        Write(result, hits);
        if (hits.Count == 0)
        {
            TellUnknown("act", sought.Verb, corpus.Verbs());
            TellUnknown("theme", sought.Theme, corpus.Themes());
        }

        return ExitCode.Done;
    }

    // A search that finds nothing is no error; that nothing could be found is worth a word.
    private void TellUnknown(string what, string? sought, IReadOnlyList<string> known)
    {
        if (sought is not null && !known.Contains(sought, StringComparer.OrdinalIgnoreCase))
        {
            context.Terminal.Complain($"no {what} '{sought}' in this corpus{NearNames.DidYouMean(sought, known)}");
        }
    }

    private Precedents.Corpus OpenOther(ParseResult result)
    {
        var engine = engineOptions.Load(result);
        return precedents.Open(result, engine, engineOptions.ThreadsOf(result)) ?? ShippedPrecedents.Corpus(engine);
    }

    private static void CheckDate(OptionResult option)
    {
        if (option.Tokens.Count > 0 && DateOf(option.Tokens[0].Value, isEnd: false) is null)
        {
            option.AddError($"expected a date as 2013-04-26, 2013-04 or 2013 after {option.Option.Name}, found '{option.Tokens[0].Value}'");
        }
    }

    // A year or a month stands for its first day, at the end for its last.
    private static DateOnly? DateOf(string? text, bool isEnd)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return isEnd ? month.AddMonths(1).AddDays(-1) : month;
        }

        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? isEnd ? year.AddYears(1).AddDays(-1) : year
            : null;
    }

    private void Write(ParseResult result, IReadOnlyList<CorpusHit> hits)
    {
        if (result.GetValue(json))
        {
            JsonOutput.Write(context.Terminal.OutputStream, writer => CorpusHitJson.Write(writer, hits));
            return;
        }

        context.Terminal.Output.Write(new HitPrinter(context.Terminal.Width, context.Global.UseColor(result, context.Terminal)).Print(hits));
    }
}
