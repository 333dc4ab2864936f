using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>
/// The built program, kept running for many calls, each in a folder of its own. Compiling itself is most of what a call
/// costs, and this pays it once for each of the few that run side by side. Set CLAUSEANALYZER_TEST_PROCESSES=each to
/// give every call a process of its own, as those have anyway that are killed, piped, or given an environment.
/// </summary>
internal sealed class RunningProgram
{
    private static readonly ConcurrentBag<RunningProgram> Idle = [];
    private readonly Process process;

    private RunningProgram(Process process) => this.process = process;

    /// <summary>Whether calls may share a process.</summary>
    public static bool IsShared { get; } = Environment.GetEnvironmentVariable("CLAUSEANALYZER_TEST_PROCESSES") != "each";

    /// <summary>Runs a call to its end.</summary>
    /// <param name="start">Starts the program with a hook that reads calls, if none is idle.</param>
    /// <param name="call">The call.</param>
    /// <param name="patience">How long it may take.</param>
    public static CliResult Run(Func<Process> start, ServedCall call, TimeSpan patience)
    {
        var program = Idle.TryTake(out var idle) ? idle : new RunningProgram(start());
        var answer = program.Ask(call, patience);
        // One that died is not asked again.
        if (!program.process.HasExited)
        {
            Idle.Add(program);
        }

        return new CliResult(string.Join(' ', call.Arguments), answer.ExitCode, Encoding.UTF8.GetString(answer.Output), Encoding.UTF8.GetString(answer.Error));
    }

    private ServedAnswer Ask(ServedCall call, TimeSpan patience)
    {
        process.StandardInput.WriteLine(JsonSerializer.Serialize(call));
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLineAsync();
        if (!answer.Wait(patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"still running after {patience}: {string.Join(' ', call.Arguments)}");
        }

        if (answer.Result is not { } line)
        {
            process.WaitForExit();
            return new(process.ExitCode, [], Encoding.UTF8.GetBytes("the program died"));
        }

        return JsonSerializer.Deserialize<ServedAnswer>(line)!;
    }
}
