using System.Diagnostics;
using System.Globalization;

namespace ClauseAnalyzer.Cli.Output;

/// <summary>One line on standard error that says how far the work is, only on a screen. Not thread-safe.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Terminal terminal;
    private readonly string unit;
    private readonly bool isShown;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan last;
    private bool isDrawn;

    /// <summary>Starts the clock.</summary>
    /// <param name="terminal">Where the line stands.</param>
    /// <param name="unit">What is counted: "paragraphs".</param>
    /// <param name="isQuiet">Whether nothing is shown even on a screen.</param>
    public ProgressLine(Terminal terminal, string unit, bool isQuiet)
    {
        this.terminal = terminal;
        this.unit = unit;
        isShown = terminal.IsErrorScreen && !isQuiet;
    }

    /// <summary>Shows how far the work is; does nothing when it did so just now.</summary>
    /// <param name="done">Units done.</param>
    /// <param name="share">Share of the work done, 0 to 1; null when unknown.</param>
    public void Show(long done, double? share)
    {
        if (!isShown || clock.Elapsed - last < Interval)
        {
            return;
        }

        last = clock.Elapsed;
        isDrawn = true;
        var rate = done / Math.Max(clock.Elapsed.TotalSeconds, 0.001);
        var left = share is > 0 and <= 1 ? $", {Durations.InWords(clock.Elapsed * ((1 / share.Value) - 1))} left" : "";
        terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{done:#,0} {unit}, {rate:#,0} a second{left}"));
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (isDrawn)
        {
            terminal.Error.Write("\r\u001b[K");
        }
    }
}
