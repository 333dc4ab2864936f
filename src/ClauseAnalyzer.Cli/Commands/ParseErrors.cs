using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>What is wrong with the arguments, in one line.</summary>
internal static class ParseErrors
{
    /// <summary>The first error, and where help is to be found; null when the arguments can be read.</summary>
    public static string? Explain(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var isRoot = !command.Parents.Any();
        var error = UnknownOption(result) is { } option ? $"unknown option '{option}'"
            : result.UnmatchedTokens.Count > 0 ? $"{(isRoot ? "unknown command" : "unexpected argument")} '{result.UnmatchedTokens[0]}'"
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

    private static string? MissingArgument(ParseResult result, Command command) =>
        command.Arguments.FirstOrDefault(argument => result.GetResult(argument) is null or { Tokens.Count: 0 } && argument.Arity.MinimumNumberOfValues > 0) is { } missing
            ? $"name at least one {missing.Name}"
            : null;
}
