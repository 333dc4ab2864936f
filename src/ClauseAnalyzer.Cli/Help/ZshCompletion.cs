using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Cli.Help;

/// <summary>Writes completion for zsh.</summary>
internal static class ZshCompletion
{
    /// <summary>A script to source, or to save as _clauseanalyzer in a folder of fpath.</summary>
    public static string Of(IReadOnlyList<CommandEntry> commands)
    {
        var script = new StringBuilder();
        script.Append("#compdef clauseanalyzer\n# Completion of clauseanalyzer for zsh: source <(clauseanalyzer completion zsh)\n_clauseanalyzer() {\n  local -a commands\n  commands=(\n");
        foreach (var command in commands)
        {
            script.Append(CultureInfo.InvariantCulture, $"    {Quoted($"{command.Name}:{command.Description}")}\n");
        }

        script.Append("  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n  case $words[2] in\n");
        foreach (var command in commands)
        {
            script.Append(CultureInfo.InvariantCulture, $"    {command.Name})\n      _arguments");
            foreach (var option in command.Options)
            {
                foreach (var name in option.Names)
                {
                    var value = !option.TakesValue ? "" : option.Values.Count > 0 ? $":{Plain(option.Value)}:({string.Join(' ', option.Values)})" : $":{Plain(option.Value)}:_files";
                    script.Append(CultureInfo.InvariantCulture, $" \\\n        {Quoted($"{name}[{Plain(option.Description)}]{value}")}");
                }
            }

            script.Append(command.Words.Count > 0 ? $" \\\n        {Quoted($"2:word:({string.Join(' ', command.Words)})")};;\n" : " \\\n        '*:file:_files';;\n");
        }

        script.Append("  esac\n}\nif [ \"$funcstack[1]\" = \"_clauseanalyzer\" ]; then\n  _clauseanalyzer \"$@\"\nelse\n  compdef _clauseanalyzer clauseanalyzer\nfi\n");
        return script.ToString();
    }

    // Brackets and colons part the pieces of a specification.
    private static string Plain(string words) => words.Replace('[', '(').Replace(']', ')').Replace(":", " -", StringComparison.Ordinal);

    private static string Quoted(string words) => $"'{words.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
