using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Cli.Help;

/// <summary>Writes completion for bash.</summary>
internal static class BashCompletion
{
    /// <summary>A script to source.</summary>
    public static string Of(IReadOnlyList<CommandEntry> commands)
    {
        var script = new StringBuilder();
        script.Append(
            """
            # Completion of clauseanalyzer for bash: source <(clauseanalyzer completion bash)
            _clauseanalyzer() {
              local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} words=""
              COMPREPLY=()
              if (( COMP_CWORD == 1 )); then

            """);
        script.Append(CultureInfo.InvariantCulture, $"    words=\"{string.Join(' ', commands.Select(command => command.Name))} --help --version\"\n");
        script.Append("  else\n    case \"$command $before\" in\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => option.TakesValue))
            {
                var patterns = string.Join('|', option.Names.Select(name => $"\"{command.Name} {name}\""));
                script.Append(CultureInfo.InvariantCulture, $"      {patterns}) {(option.Values.Count > 0 ? $"COMPREPLY=($(compgen -W \"{string.Join(' ', option.Values)}\" -- \"$word\"))" : ":")}; return;;\n");
            }
        }

        script.Append("    esac\n    case \"$command\" in\n");
        foreach (var command in commands)
        {
            script.Append(CultureInfo.InvariantCulture, $"      {command.Name}) words=\"{string.Join(' ', command.Options.SelectMany(option => option.Names))}\"");
            script.Append(command.Words.Count > 0 ? $"; [[ $word == -* ]] || words=\"{string.Join(' ', command.Words)}\";;\n" : "; [[ $word == -* ]] || return;;\n");
        }

        script.Append(
            """
                esac
              fi
              COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -o default -F _clauseanalyzer clauseanalyzer

            """);
        return script.ToString();
    }
}
