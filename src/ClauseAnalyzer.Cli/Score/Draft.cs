using ClauseAnalyzer.Cli.Inputs;

namespace ClauseAnalyzer.Cli.Score;

/// <summary>One argument of score.</summary>
/// <param name="Text">The paragraph itself; empty when the argument names files.</param>
/// <param name="Files">The files it names; empty when it is a paragraph.</param>
internal sealed record Draft(string Text, IReadOnlyList<InputFile> Files)
{
    /// <summary>Judges an argument.</summary>
    /// <exception cref="WrongCallException">It is blank, or names a file that is missing or of unknown kind.</exception>
    public static Draft Of(string argument, InputRules rules)
    {
        // A paragraph is no path: it has spaces, or at least no ending that a file would have.
        var looksLikeFile = argument == InputFile.StandardInput
            || Path.Exists(argument)
            || (!argument.Contains(' ', StringComparison.Ordinal) && InputKind.TryOfPath(argument, out _));
        if (looksLikeFile)
        {
            return new Draft("", InputExpander.Expand([argument], rules).Files);
        }

        var text = Terminal.OneLine(argument);
        return string.IsNullOrWhiteSpace(text)
            ? throw new WrongCallException("expected a paragraph, found an empty text; put the paragraph in quotes")
            : new Draft(text, []);
    }
}
