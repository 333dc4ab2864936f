using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Cli.Help;

/// <summary>Writes the manual page, in the macros of man(7).</summary>
internal static class ManPage
{
    /// <summary>A page of section 1.</summary>
    /// <param name="description">What the program does.</param>
    /// <param name="version">Its version.</param>
    /// <param name="commands">Its commands.</param>
    public static string Of(string description, string version, IReadOnlyList<CommandEntry> commands)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $".TH CLAUSEANALYZER 1 \"\" \"clauseanalyzer {version}\" \"User Commands\"\n");
        page.Append(".SH NAME\nclauseanalyzer \\- shows how the language of United Nations resolutions shifts\n");
        page.Append(".SH SYNOPSIS\n");
        foreach (var command in commands)
        {
            page.Append(CultureInfo.InvariantCulture, $".B clauseanalyzer {Plain(command.Name)}\n[\\fIoptions\\fR]{(command.Arguments.Length > 0 ? $" {Plain(command.Arguments)}" : "")}\n.br\n");
        }

        page.Append(CultureInfo.InvariantCulture, $".SH DESCRIPTION\n{Line(description)}\n.SH COMMANDS\n");
        foreach (var command in commands)
        {
            page.Append(CultureInfo.InvariantCulture, $".SS \"clauseanalyzer {Plain(command.Name)}{(command.Arguments.Length > 0 ? $" {Plain(command.Arguments)}" : "")}\"\n{Line(command.Description)}\n");
            foreach (var option in command.Options)
            {
                page.Append(CultureInfo.InvariantCulture, $".TP\n{string.Join(", ", option.Names.Select(name => $"\\fB{Plain(name)}\\fR"))}{(option.TakesValue ? $" \\fI{Plain(option.Value)}\\fR" : "")}\n{Line(option.Description)}\n");
            }

            if (command.Examples.Count > 0)
            {
                page.Append(".PP\nExamples:\n.PP\n.nf\n");
                foreach (var example in command.Examples)
                {
                    page.Append(CultureInfo.InvariantCulture, $"    {Plain(example)}\n");
                }

                page.Append(".fi\n");
            }
        }

        page.Append(
            """
            .SH "EXIT STATUS"
            .TP
            0
            All done, also when a search finds nothing.
            .TP
            1
            Finished, but some inputs were refused; each is named on standard error.
            .TP
            2
            The call is wrong; nothing was done.
            .TP
            130
            Stopped by Ctrl\-C.
            .SH ENVIRONMENT
            .TP
            NO_COLOR
            When set, nothing is coloured unless \-\-color says so.

            """);
        return page.ToString();
    }

    // A dot or an apostrophe at the start of a line would be taken for a request.
    private static string Line(string words) => Plain(words) is ['.' or '\'', ..] line ? $"\\&{line}" : Plain(words);

    private static string Plain(string words) => words
        .Replace(@"\", @"\e", StringComparison.Ordinal)
        .Replace("-", @"\-", StringComparison.Ordinal)
        .Replace("\"", @"\(dq", StringComparison.Ordinal)
        .Replace("…", "...", StringComparison.Ordinal);
}
