using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ClauseAnalyzer.Cli.Help;

/// <summary>Help as the parser writes it from the options, and after it calls to copy.</summary>
internal sealed class HelpWithExamples(HelpAction inner, IReadOnlyDictionary<Command, string[]> examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        inner.MaxWidth = 80;
        var code = inner.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var lines))
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.Write(lines.Length == 1 ? "Example:\n" : "Examples:\n");
            foreach (var line in lines)
            {
                output.Write($"  {line}\n");
            }

            output.Write("\n");
        }

        return code;
    }
}
