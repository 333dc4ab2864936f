using System.CommandLine;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>Options of the commands that read labelled rows.</summary>
internal sealed class LabelledOptions
{
    private readonly Option<string[]> data;

    private readonly Option<string?> themes = new("--themes")
    {
        Description = "Names of the theme columns, with commas between. Default: the four themes, or those of --model.",
        HelpName = "a,b",
    };

    private readonly Option<string> textColumn = new("--text-column")
    {
        Description = "The column that holds the paragraph.",
        HelpName = "name",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> rejects = OutputFiles.Rejects();
    private readonly WritingOptions writing = new();

    /// <summary>Describes the rows of one command.</summary>
    public LabelledOptions(string description, bool isRequired) => data = new Option<string[]>("--data")
    {
        Description = description,
        HelpName = "path",
        AllowMultipleArgumentsPerToken = true,
        Required = isRequired,
    };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(data);
        command.Options.Add(themes);
        command.Options.Add(textColumn);
        command.Options.Add(rejects);
        writing.AddTo(command);
    }

    /// <summary>The themes named; null when none were.</summary>
    /// <exception cref="WrongCallException">The list is empty or names a theme twice.</exception>
    public IReadOnlyList<string>? Themes(ParseResult result)
    {
        if (result.GetValue(themes) is not { } list)
        {
            return null;
        }

        var names = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length > 0 && names.Distinct(StringComparer.Ordinal).Count() == names.Length
            ? names
            : throw new WrongCallException($"expected names of columns after --themes, each once, found '{list}'");
    }

    /// <summary>The folder, when one folder and nothing else is named, or the default one; null otherwise.</summary>
    public string? Folder(ParseResult result, string defaultFolder)
    {
        var named = result.GetValue(data) is { Length: > 0 } given ? given : [defaultFolder];
        return named.Length == 1 && Directory.Exists(named[0]) ? named[0] : null;
    }

    /// <summary>The files named, or those of a default folder.</summary>
    public InputList Files(ParseResult result, string? defaultFolder = null)
    {
        var named = result.GetValue(data) is { Length: > 0 } given
            ? given
            : [defaultFolder ?? throw new WrongCallException("name labelled rows with --data FILE")];
        return InputExpander.Expand(named, new InputRules { TakesDocuments = false });
    }

    /// <summary>Opens the list of what is refused.</summary>
    public RefusedInputs OpenRefused(ParseResult result, Terminal terminal) => new(terminal, result.GetValue(rejects));

    /// <summary>Reads the rows of all files; what cannot be read is refused.</summary>
    /// <param name="result">The call.</param>
    /// <param name="files">The files.</param>
    /// <param name="names">The themes to read; null for the four.</param>
    /// <param name="needsAll">Whether each theme must have a column in some file.</param>
    /// <param name="refused">Told of files and rows that could not be read.</param>
    /// <exception cref="RowFormatException">ROW205: a file has no text column.</exception>
    /// <exception cref="WrongCallException">No file has labels for a theme that is needed.</exception>
    public IReadOnlyList<LabelledRow> Read(ParseResult result, InputList files, IReadOnlyList<string>? names, bool needsAll, RefusedInputs refused)
    {
        var read = new List<LabelledFile>();
        var problems = new List<RowProblem>();
        foreach (var input in files.Files)
        {
            try
            {
                var file = LabelledRowReader.Read(input.Path, names, result.GetValue(textColumn)!, writing.Of(result));
                refused.TellGuess(input.Path, file.Guess);
                read.Add(file);
                problems.AddRange(file.Problems);
            }
            catch (RowFormatException exception) when (exception.Code != "ROW205")
            {
                problems.Add(new RowProblem(input.Path, 0, 0, exception.Code, exception.Message));
            }
        }

        CheckThemes(read, needsAll);
        refused.AddAll(problems);
        return [.. read.SelectMany(file => file.Rows)];
    }

    private static void CheckThemes(List<LabelledFile> read, bool needsAll)
    {
        var missing = read.Count == 0 || !needsAll
            ? []
            : read[0].Themes.Where(theme => !read.Exists(file => file.ThemesFound.Contains(theme))).ToList();
        if (missing.Count > 0)
        {
            throw new WrongCallException($"no file has a column for {string.Join(", ", missing)}; name the theme columns with --themes");
        }
    }
}
