using System.CommandLine;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>Arguments and options by which commands name their inputs.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> inputs;

    private readonly Option<string?> from = new("--from")
    {
        Description = $"What the inputs are, whatever their endings: {string.Join(", ", InputKind.Names)}.",
        HelpName = "kind",
    };

    private readonly Option<string> textColumn = new("--text-column")
    {
        Description = "The column of a row file that holds the paragraph.",
        HelpName = "name",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> documentColumn = new("--document-column")
    {
        Description = "The column that names the document; rows of one document, in order, are read as one sequence.",
        HelpName = "name",
    };

    private readonly WritingOptions writing = new();

    /// <summary>Describes the inputs of one command.</summary>
    /// <param name="name">What help calls them.</param>
    /// <param name="description">What they may be.</param>
    /// <param name="isRequired">Whether at least one must be named.</param>
    public InputOptions(string name, string description, bool isRequired)
    {
        inputs = new Argument<string[]>(name)
        {
            Description = description,
            Arity = isRequired ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
        };
        from.AcceptOnlyFromAmong([.. InputKind.Names]);
    }

    /// <summary>Gives a command the inputs and --from.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(inputs);
        command.Options.Add(from);
    }

    /// <summary>Gives a command the options for columns of row files.</summary>
    public void AddColumnsTo(Command command)
    {
        command.Options.Add(textColumn);
        command.Options.Add(documentColumn);
        writing.AddTo(command);
    }

    /// <summary>How row files are written, as far as the call says.</summary>
    public RowWriting Writing(ParseResult result) => writing.Of(result);

    /// <summary>The inputs as named.</summary>
    public IReadOnlyList<string> Named(ParseResult result) => result.GetValue(inputs) ?? [];

    /// <summary>The kind named by --from; null when none was.</summary>
    public InputKind? From(ParseResult result) => result.GetValue(from) is { } name ? InputKind.OfName(name) : null;

    /// <summary>The column that holds the paragraph.</summary>
    public string TextColumn(ParseResult result) => result.GetValue(textColumn)!;

    /// <summary>The column that names the document; null when none was given.</summary>
    public string? DocumentColumn(ParseResult result) => result.GetValue(documentColumn);
}
