using System.Diagnostics;
using System.Text;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>A temporary folder in which the built program is run.</summary>
public sealed class CliFolder : IDisposable
{
    // No test waits without a limit; this one is for a machine that has much else to do.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static readonly Dictionary<string, string> ReadsCalls = new()
    {
        ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
        [StartupHook.CallsVariable] = "1",
    };

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ClauseAnalyzer.Cli.dll");

    public string Folder { get; } = Directory.CreateTempSubdirectory("cli-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Writes an input file.</summary>
    public void Write(string name, string text) => WriteBytes(name, Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Runs a call to its end.</summary>
    public CliResult Run(params string[] arguments) => RunWith(null, null, arguments);

    /// <summary>Runs a call to its end, with standard input and environment variables.</summary>
    public CliResult RunWith(string? input, IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        environment is null && RunningProgram.IsShared
            ? RunningProgram.Run(() => Start(ReadsCalls, []), new ServedCall(Folder, input, arguments), Patience)
            : RunAlone(input, environment, arguments);

    /// <summary>Runs a call to its end in a process of its own.</summary>
    public CliResult RunAlone(string? input, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            if (input is not null)
            {
                process.StandardInput.Write(input);
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading what it was given; its exit code says why.
        }

        WaitFor(process);
        return new CliResult(string.Join(' ', arguments), process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Waits for a process, and ends it when it takes too long.</summary>
    public static void WaitFor(Process process)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"still running after {Patience}: {string.Join(' ', process.StartInfo.ArgumentList)}");
        }
    }

    /// <summary>Runs a line of the shell in this folder, in which "$cli" stands for the program.</summary>
    public CliResult Shell(string line)
    {
        using var process = Process.Start(StartInfo("/bin/bash", ["-c", line], new Dictionary<string, string> { ["cli"] = Line }))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Close();
        WaitFor(process);
        return new CliResult(line, process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts a call.</summary>
    public Process Start(IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        Process.Start(StartInfo(Host, ["exec", Program, .. arguments], environment))!;

    /// <summary>The program as a line of the shell calls it.</summary>
    public static string Line => $"{Host} exec {Program}";

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private ProcessStartInfo StartInfo(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
