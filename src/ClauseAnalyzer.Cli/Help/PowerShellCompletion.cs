using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Cli.Help;

/// <summary>Writes completion for PowerShell.</summary>
internal static class PowerShellCompletion
{
    /// <summary>A script to run, for instance from a profile.</summary>
    public static string Of(IReadOnlyList<CommandEntry> commands)
    {
        var script = new StringBuilder();
        script.Append("# Completion of clauseanalyzer for PowerShell: clauseanalyzer completion powershell | Out-String | Invoke-Expression\n");
        script.Append("Register-ArgumentCompleter -Native -CommandName clauseanalyzer -ScriptBlock {\n  param($wordToComplete, $commandAst, $cursorPosition)\n  $options = @{\n");
        foreach (var command in commands)
        {
            script.Append(CultureInfo.InvariantCulture, $"    {Quoted(command.Name)} = @({string.Join(", ", command.Options.Select(option => $"@({Quoted(option.Name)}, {Quoted(option.Description)})"))})\n");
        }

        script.Append("  }\n  $values = @{\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => option.Values.Count > 0))
            {
                script.Append(CultureInfo.InvariantCulture, $"    {Quoted($"{command.Name} {option.Name}")} = @({string.Join(", ", option.Values.Select(Quoted))})\n");
            }

            if (command.Words.Count > 0)
            {
                script.Append(CultureInfo.InvariantCulture, $"    {Quoted(command.Name)} = @({string.Join(", ", command.Words.Select(Quoted))})\n");
            }
        }

        script.Append("  }\n  $commands = @(\n");
        script.AppendJoin(",\n", commands.Select(command => $"    @({Quoted(command.Name)}, {Quoted(command.Description)})"));
        script.Append(
            """

              )
              $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
              if ($wordToComplete) { $words = @($words | Select-Object -SkipLast 1) }
              if ($words.Count -le 1) {
                $found = $commands
              } elseif ($values.ContainsKey("$($words[1]) $($words[-1])")) {
                $found = @($values["$($words[1]) $($words[-1])"] | ForEach-Object { , @($_, $_) })
              } elseif ($wordToComplete -like '-*') {
                $found = $options[$words[1]]
              } elseif ($values.ContainsKey($words[1])) {
                $found = @($values[$words[1]] | ForEach-Object { , @($_, $_) })
              } else {
                return
              }
              $found | Where-Object { $_[0] -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
              }
            }

            """);
        return script.ToString();
    }

    private static string Quoted(string words) => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";
}
