using System.Diagnostics;

namespace ClauseAnalyzer.Tests.Packages;

/// <summary>Runs the SDK, or a program, to its end, as from a shell of its own.</summary>
internal static class DotnetProcess
{
    // No test waits without a limit; this one is for a machine that has much else to do.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>The folder of the runtime that runs the tests, where programs with a host of their own look for it.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    /// <summary>Runs the SDK.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="arguments">The call.</param>
    /// <returns>What it printed.</returns>
    public static string Sdk(string folder, params string[] arguments) =>
        Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    /// <summary>Runs a program; it must end with 0.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">Where.</param>
    /// <param name="arguments">The call.</param>
    /// <returns>What it printed.</returns>
    public static string Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(program, folder, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"still running after {Patience}: {program} {string.Join(' ', arguments)}");
        }

        var printed = output.GetAwaiter().GetResult();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{printed}\n{error.GetAwaiter().GetResult()}");
        return printed;
    }

    private static ProcessStartInfo StartInfo(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the SDK that runs the tests tells its own processes is not for these.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_ROOT"] = Root;
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // Nothing that outlives the test.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        return start;
    }
}
