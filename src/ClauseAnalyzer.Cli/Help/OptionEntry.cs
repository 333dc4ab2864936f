using System.CommandLine;
using System.CommandLine.Completions;

namespace ClauseAnalyzer.Cli.Help;

/// <summary>An option as help, completion and the manual page tell it. Immutable.</summary>
/// <param name="Names">Its name and other names, the longest first: "--output", "-o".</param>
/// <param name="Description">What it does.</param>
/// <param name="Value">What its value is called; empty for an option without one.</param>
/// <param name="Values">The values it takes; empty where any is taken.</param>
internal sealed record OptionEntry(IReadOnlyList<string> Names, string Description, string Value, IReadOnlyList<string> Values)
{
    /// <summary>The name by which it is told.</summary>
    public string Name => Names[0];

    /// <summary>Whether a value follows it.</summary>
    public bool TakesValue => Value.Length > 0;

    /// <summary>Reads an option.</summary>
    public static OptionEntry Of(Option option)
    {
        var takesValue = option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0;
        return new OptionEntry(
            [.. option.Aliases.Prepend(option.Name).Where(name => name.StartsWith('-')).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)],
            option.Description ?? "",
            takesValue ? option.HelpName ?? option.Name.TrimStart('-') : "",
            takesValue ? [.. option.GetCompletions(CompletionContext.Empty).Select(item => item.Label).Order(StringComparer.Ordinal)] : []);
    }
}
