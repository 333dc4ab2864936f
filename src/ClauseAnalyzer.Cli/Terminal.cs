using System.Text;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Cli;

/// <summary>
/// Where the program reads and writes. Always UTF-8 with line feeds: Console's
/// own writers would follow the locale of the machine.
/// </summary>
internal sealed class Terminal
{
    private readonly Func<Stream> openInput;

    public Terminal(Func<Stream> openInput, Stream output, Stream error)
    {
        this.openInput = openInput;
        OutputStream = output;
        Output = WriterOf(output);
        Error = WriterOf(error);
        Error.AutoFlush = true;
    }

    /// <summary>Results, as bytes; flush <see cref="Output"/> before writing here.</summary>
    public Stream OutputStream { get; }

    /// <summary>Results, as text.</summary>
    public StreamWriter Output { get; }

    /// <summary>Messages and progress.</summary>
    public StreamWriter Error { get; }

    /// <summary>Whether results go to a screen.</summary>
    public bool IsOutputScreen { get; init; }

    /// <summary>Whether messages go to a screen.</summary>
    public bool IsErrorScreen { get; init; }

    /// <summary>Columns to lay text out in: those of the screen up to 100, or 80 where there is none.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The streams of this process.</summary>
    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput, Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            IsOutputScreen = !Console.IsOutputRedirected,
            IsErrorScreen = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 40, 100),
        };

    /// <summary>Cancelled when the user stops the program.</summary>
    public CancellationToken Stopped { get; set; }

    /// <summary>Opens standard input as bytes. Waiting for it ends when the program is stopped.</summary>
    public Stream OpenInput() => new StoppableStream(openInput(), Stopped);

    /// <summary>Writes one line of message, under the program's name.</summary>
    public void Complain(string message) => Error.Write($"clauseanalyzer: {OneLine(message)}\n");

    /// <summary>Says what was guessed of how a file of rows is written, if anything was.</summary>
    public void TellGuess(string source, string? guess)
    {
        if (guess is not null)
        {
            Complain($"{source}: {guess}; --delimiter and --encoding say otherwise");
        }
    }

    /// <summary>Says why a text is not of the kind this program reads; nothing where nothing speaks against it.</summary>
    public void Warn(Resolution resolution)
    {
        if (resolution.Warning is { } warning)
        {
            Complain($"{resolution.Source}: {warning}");
        }
    }

    /// <summary>Folds a text into one line.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static StreamWriter WriterOf(Stream stream) => new(stream, new UTF8Encoding(false), 1 << 14) { NewLine = "\n" };
}
