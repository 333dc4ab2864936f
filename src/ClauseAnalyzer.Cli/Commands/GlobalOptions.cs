using System.CommandLine;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>Options that every command has.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "No progress on standard error.", Recursive = true };

    private readonly Option<string> color = new Option<string>("--color")
    {
        Description = "When to colour: auto (on a screen, unless NO_COLOR is set), always or never.",
        DefaultValueFactory = _ => "auto",
        HelpName = "when",
        Recursive = true,
    }.AcceptOnlyFromAmong("auto", "always", "never");

    /// <summary>Gives the options to the program's root, and so to every command.</summary>
    public void AddTo(Command root)
    {
        root.Options.Add(quiet);
        root.Options.Add(color);
    }

    /// <summary>Whether progress is silenced.</summary>
    public bool IsQuiet(ParseResult result) => result.GetValue(quiet);

    /// <summary>Whether results are coloured. An explicit option wins over NO_COLOR, as no-color.org asks.</summary>
    public bool UseColor(ParseResult result, Terminal terminal) => result.GetValue(color) switch
    {
        "always" => true,
        "never" => false,
        _ => terminal.IsOutputScreen
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };
}
