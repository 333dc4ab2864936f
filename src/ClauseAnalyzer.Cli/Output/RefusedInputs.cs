using System.Globalization;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Output;

/// <summary>Collects inputs and rows that could not be used: names each on standard error, and writes them to --rejects FILE. Not thread-safe.</summary>
internal sealed class RefusedInputs : IDisposable
{
    private static readonly string[] Columns = ["source", "row", "line", "code", "reason"];

    private readonly Terminal terminal;
    private readonly AtomicFile? file;
    private readonly StreamWriter? writer;
    private readonly CsvTableWriter? table;

    /// <summary>Opens the file of rejects.</summary>
    /// <param name="terminal">Where they are named.</param>
    /// <param name="path">Where they are written; null for nowhere.</param>
    /// <exception cref="WrongCallException">The file cannot be written.</exception>
    public RefusedInputs(Terminal terminal, string? path)
    {
        this.terminal = terminal;
        if (path is not null)
        {
            file = OutputFiles.Open(path, "--rejects");
            writer = new StreamWriter(file.Stream, leaveOpen: true) { NewLine = "\n" };
            table = new CsvTableWriter(writer, Columns);
        }
    }

    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>The exit code of a run that went to its end.</summary>
    public int ExitCode => Count == 0 ? Cli.ExitCode.Done : Cli.ExitCode.Refused;

    /// <summary>Says what was guessed of how a file is written; that refuses nothing.</summary>
    public void TellGuess(string source, string? guess) => terminal.TellGuess(source, guess);

    /// <summary>Names several rows or inputs.</summary>
    public void AddAll(IEnumerable<RowProblem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    /// <summary>Names a row, or the point where a file broke off.</summary>
    public void Add(RowProblem problem)
    {
        if (problem.Row == 0)
        {
            Add(problem, problem.Reason.Contains(problem.Source, StringComparison.Ordinal) ? problem.Reason : $"{problem.Source}: {problem.Reason}");
            return;
        }

        Add(problem, string.Create(CultureInfo.InvariantCulture, $"{problem.Source}: row {problem.Row} (line {problem.Line}): {problem.Reason}"));
    }

    /// <summary>Names a whole input.</summary>
    /// <param name="source">Its name.</param>
    /// <param name="code">The stable code of what is wrong; may be empty.</param>
    /// <param name="message">What is wrong; the source's name is put before it unless it has it.</param>
    public void Add(string source, string code, string message) =>
        Add(new RowProblem(source, 0, 0, code, message));

    /// <summary>Gives the file of rejects its name.</summary>
    public void Complete()
    {
        table?.Dispose();
        writer?.Dispose();
        file?.Commit();
    }

    /// <summary>Closes the file; without <see cref="Complete"/> nothing of it stays.</summary>
    public void Dispose() => file?.Dispose();

    private void Add(RowProblem problem, string message)
    {
        Count++;
        terminal.Complain(message);
        table?.WriteRow(
        [
            problem.Source,
            problem.Row == 0 ? "" : problem.Row.ToString(CultureInfo.InvariantCulture),
            problem.Line == 0 ? "" : problem.Line.ToString(CultureInfo.InvariantCulture),
            problem.Code,
            Terminal.OneLine(problem.Reason),
        ]);
    }
}
