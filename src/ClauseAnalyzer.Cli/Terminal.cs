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

    // The first byte of standard input and the rest, while they have been looked at and not read.
    private byte[]? first;
    private Func<Stream>? rest;

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

    /// <summary>Columns to lay text out in: those of the screen up to 120, or 80 where there is none.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The streams of this process.</summary>
    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput, Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            IsOutputScreen = !Console.IsOutputRedirected,
            IsErrorScreen = !Console.IsErrorRedirected,
            IsInputScreen = !Console.IsInputRedirected,
            Width = Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 40, 120),
        };

    /// <summary>Whether standard input is a screen's keyboard, so that nothing is piped.</summary>
    public bool IsInputScreen { get; init; }

    /// <summary>Whether text is piped to standard input. Looks for its first byte, which stays to be read.</summary>
    public bool HasPipedText()
    {
        if (IsInputScreen)
        {
            return false;
        }

        first ??= FirstByte();
        return first.Length > 0;
    }

    /// <summary>Cancelled when the user stops the program.</summary>
    public CancellationToken Stopped { get; set; }

    /// <summary>Opens standard input as bytes. Waiting for it ends when the program is stopped.</summary>
    public Stream OpenInput()
    {
        if (first is null)
        {
            return new StoppableStream(openInput(), Stopped);
        }

        // What was looked at comes first, once.
        var looked = new LookedAtStream(first, rest!());
        (first, rest) = (null, null);
        return looked;
    }

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

    private byte[] FirstByte()
    {
        var input = new StoppableStream(openInput(), Stopped);
        rest = () => input;
        var buffer = new byte[1];
        return input.Read(buffer, 0, 1) == 0 ? [] : buffer;
    }

    private static StreamWriter WriterOf(Stream stream) => new(stream, new UTF8Encoding(false), 1 << 14) { NewLine = "\n" };
}
