using System.CommandLine;
using System.Runtime.InteropServices;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Cli.Commands;
using ClauseAnalyzer.Cli.Help;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli;

/// <summary>From arguments to an exit code: chooses the command, stops it on Ctrl-C, turns what goes wrong into one line.</summary>
internal sealed class Application(Terminal terminal)
{
    /// <summary>How long a command may take to tidy up after Ctrl-C before the process ends without it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>Runs one call of the program.</summary>
    /// <param name="arguments">What the shell passed.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        terminal.Stopped = stop.Token;
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
        var work = Task.Run(() => RunGuarded(arguments, stop.Token));
        try
        {
            work.Wait(stop.Token);
        }
        catch (OperationCanceledException)
        {
            // The command looks at the token between steps; a long step must not keep the user waiting.
            work.Wait(Grace);
        }

        return stop.IsCancellationRequested ? ExitCode.Interrupted : work.Result;
    }

    private static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = true;
        stop.Cancel();
    }

    private int RunGuarded(string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            var code = Invoke(arguments, cancellationToken);
            terminal.Output.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            return Explain(exception);
        }
    }

    private int Invoke(string[] arguments, CancellationToken cancellationToken)
    {
        var root = RootCommandFactory.Create(terminal, arguments.FirstOrDefault(), MayAskForHelp(arguments), cancellationToken);
        // A paragraph may begin with "@" or "-x": neither response files nor bundles of short options.
        var result = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (result.Action is not HelpWithExamples && ParseErrors.Explain(result) is { } error)
        {
            throw new WrongCallException(error);
        }

        return result.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = terminal.Output,
            Error = terminal.Error,
            ProcessTerminationTimeout = null,
        });
    }

    private static bool MayAskForHelp(string[] arguments) => Array.Exists(arguments, argument => argument is ['-' or '/', ..]);

    private int Explain(Exception exception)
    {
        terminal.Output.Flush();
        switch (exception)
        {
            case WrongCallException or ModelFormatException or LexiconFormatException:
            case CorpusFormatException:
            case RowFormatException { Code: "ROW205" }:
                terminal.Complain(exception.Message);
                return ExitCode.WrongCall;
            case ResolutionFormatException or RowFormatException or IOException or UnauthorizedAccessException:
                terminal.Complain(exception.Message);
                return ExitCode.Refused;
            default:
                terminal.Complain($"this is a fault of the program, please report it with the call that led to it: {exception.GetType().Name}: {exception.Message}");
                return ExitCode.Refused;
        }
    }
}
