using System.CommandLine;
using System.CommandLine.Completions;

namespace ClauseAnalyzer.Cli.Help;

/// <summary>All commands with their options, read off the parser's own table: what help, completion and the manual page tell is what is parsed.</summary>
internal static class CommandTable
{
    /// <summary>The commands in the order of help.</summary>
    /// <param name="root">The program's root.</param>
    /// <param name="examples">Whole calls by command.</param>
    public static IReadOnlyList<CommandEntry> Of(Command root, IReadOnlyDictionary<Command, string[]> examples)
    {
        OptionEntry[] shared = [.. root.Options.Where(option => option.Recursive && !option.Hidden).Select(OptionEntry.Of)];
        return
        [
            .. root.Subcommands.Where(command => !command.Hidden).Select(command => new CommandEntry(
                command.Name,
                command.Description ?? "",
                string.Join(' ', command.Arguments.Select(SynopsisOf)),
                [.. command.Options.Where(option => !option.Hidden).Select(OptionEntry.Of), .. shared],
                examples.GetValueOrDefault(command) ?? [],
                [.. command.Arguments.SelectMany(argument => argument.GetCompletions(CompletionContext.Empty)).Select(item => item.Label).Order(StringComparer.Ordinal)])),
        ];
    }

    private static string SynopsisOf(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}…" : argument.Name;
        return argument.Arity.MinimumNumberOfValues > 0 ? name : $"[{name}]";
    }
}
