using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Cli.Help;

/// <summary>Writes completion for fish.</summary>
internal static class FishCompletion
{
    /// <summary>A script to source, or to save as clauseanalyzer.fish in ~/.config/fish/completions.</summary>
    public static string Of(IReadOnlyList<CommandEntry> commands)
    {
        var script = new StringBuilder("# Completion of clauseanalyzer for fish: clauseanalyzer completion fish | source\n");
        foreach (var command in commands)
        {
            script.Append(CultureInfo.InvariantCulture, $"complete -c clauseanalyzer -n __fish_use_subcommand -f -a {command.Name} -d {Quoted(command.Description)}\n");
            foreach (var option in command.Options)
            {
                var names = string.Concat(option.Names.Select(name => name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {name[1..]}"));
                var value = !option.TakesValue ? "" : option.Values.Count > 0 ? $" -x -a {Quoted(string.Join(' ', option.Values))}" : " -r";
                script.Append(CultureInfo.InvariantCulture, $"complete -c clauseanalyzer -n '__fish_seen_subcommand_from {command.Name}'{names}{value} -d {Quoted(option.Description)}\n");
            }

            if (command.Words.Count > 0)
            {
                script.Append(CultureInfo.InvariantCulture, $"complete -c clauseanalyzer -n '__fish_seen_subcommand_from {command.Name}' -f -a {Quoted(string.Join(' ', command.Words))}\n");
            }
        }

        return script.ToString();
    }

    private static string Quoted(string words) => $"'{words.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";
}
