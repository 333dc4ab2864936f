using System.CommandLine;
using System.CommandLine.Parsing;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>Options that say how row files are written, where that is not to be guessed.</summary>
internal sealed class WritingOptions
{
    private readonly Option<string?> delimiter = new("--delimiter")
    {
        Description = "What stands between the cells of a row file: one character, or tab. Default: guessed from its first lines.",
        HelpName = "character",
    };

    private readonly Option<string?> encoding = new("--encoding")
    {
        Description = "The encoding of a row file, as utf-8 or windows-1252. Default: guessed from its first bytes.",
        HelpName = "name",
    };

    public WritingOptions()
    {
        delimiter.Validators.Add(option => Check(option, name => SeparatorOf(name) is not null, "one character that is no letter, digit, quote or line end, or tab"));
        encoding.Validators.Add(option => Check(option, name => RowWriting.EncodingOf(name) is not null, "an encoding such as utf-8, utf-16, windows-1252 or iso-8859-1"));
    }

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(delimiter);
        command.Options.Add(encoding);
    }

    /// <summary>What the call says; what it does not say is guessed.</summary>
    public RowWriting Of(ParseResult result) => new()
    {
        Separator = result.GetValue(delimiter) is { } separator ? SeparatorOf(separator) : null,
        Encoding = result.GetValue(encoding) is { } name ? RowWriting.EncodingOf(name) : null,
    };

    private static void Check(OptionResult option, Func<string, bool> isKnown, string expected)
    {
        if (option.Tokens.Count > 0 && !isKnown(option.Tokens[0].Value))
        {
            option.AddError($"expected {expected} after {option.Option.Name}, found '{option.Tokens[0].Value}'");
        }
    }

    private static char? SeparatorOf(string name) => name switch
    {
        "tab" or "\\t" => '\t',
        [var character] when char.IsAscii(character) && !char.IsLetterOrDigit(character) && character is not ('"' or '\n' or '\r' or '\0') => character,
        _ => null,
    };
}
