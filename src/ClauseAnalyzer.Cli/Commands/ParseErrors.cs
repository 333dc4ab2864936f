using System.CommandLine;
using System.CommandLine.Parsing;
using ClauseAnalyzer.Cli.Output;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>What is wrong with the arguments, in one line.</summary>
internal static class ParseErrors
{
    /// <summary>The first error, and where help is to be found; null when the arguments can be read.</summary>
    public static string? Explain(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var isRoot = !command.Parents.Any();
        var error = UnknownOption(result) is { } option ? $"unknown option '{option}'{NearNames.DidYouMean(option.Split(['=', ':'], 2)[0], OptionsOf(command))}"
            : result.UnmatchedTokens is [var unmatched, ..] ? isRoot
                ? $"unknown command '{unmatched}'{NearNames.DidYouMean(unmatched, command.Subcommands.Select(child => child.Name))}"
                : $"unexpected argument '{unmatched}'"
            : result.Errors.Count == 0 ? null
            : isRoot ? $"name a command: {string.Join(", ", command.Subcommands.Where(child => !child.Hidden).Select(child => child.Name))}"
            : MissingArgument(result, command) ?? result.Errors[0].Message.TrimEnd('.');
        return error is null ? null : $"{error}; see clauseanalyzer {(isRoot ? "" : command.Name + " ")}--help";
    }

    /// <summary>
    /// An argument like "--foo". The parser takes it for an input, because
    /// commands take any number of them; a paragraph has spaces, and a file of
    /// such a name can be named after "--".
    /// </summary>
    private static string? UnknownOption(ParseResult result) =>
        result.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..] && !token.Value.Contains(' ', StringComparison.Ordinal))
            ?.Value;

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Where(option => !option.Hidden)
            .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive))
            .SelectMany(option => option.Aliases.Prepend(option.Name))
            .Where(name => name.StartsWith("--", StringComparison.Ordinal));

    private static string? MissingArgument(ParseResult result, Command command) =>
        command.Arguments.FirstOrDefault(argument => result.GetResult(argument) is null or { Tokens.Count: 0 } && argument.Arity.MinimumNumberOfValues > 0) is { } missing
            ? $"name at least one {missing.Name}"
            : null;
}
