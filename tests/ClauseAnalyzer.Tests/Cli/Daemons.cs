using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>Programs that run in the background while a test does, and end with it.</summary>
internal sealed class Daemons(string folder) : IDisposable
{
    private readonly List<Process> started = [];

    /// <summary>Starts a program in the foreground of a process of its own; what it says goes to a file of the folder.</summary>
    public Process Start(string log, params string[] command)
    {
        File.WriteAllText(Path.Combine(folder, log), "");
        // "exec": the process that is ended is the program, not a shell above it.
        var start = new ProcessStartInfo("/bin/bash") { WorkingDirectory = folder };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"exec \"$@\" </dev/null >'{Path.Combine(folder, log)}' 2>&1");
        start.ArgumentList.Add("daemon");
        command.ToList().ForEach(start.ArgumentList.Add);
        var process = Process.Start(start)!;
        started.Add(process);
        return process;
    }

    /// <summary>A port of this machine that nobody listens on: the one wished for where it is free.</summary>
    public static int FreePort(int wished)
    {
        foreach (var port in new[] { wished, 0 })
        {
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Taken: any other will do.
            }
        }

        throw new InvalidOperationException("No port is free.");
    }

    /// <summary>The processes in whose environment or command line some text stands.</summary>
    public static IEnumerable<int> With(string text)
    {
        foreach (var process in Directory.EnumerateDirectories("/proc").Select(Path.GetFileName))
        {
            if (int.TryParse(process, out var id) && id != Environment.ProcessId
                && (Contents(id, "environ").Contains(text, StringComparison.Ordinal) || Contents(id, "cmdline").Contains(text, StringComparison.Ordinal)))
            {
                yield return id;
            }
        }
    }

    /// <summary>A file of /proc about a process, zero bytes as blanks; empty when the process is gone.</summary>
    public static string Contents(int process, string file)
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes($"/proc/{process}/{file}")).Replace('\0', ' ');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>The process that started another; 0 when it is gone.</summary>
    public static int ParentOf(int process) =>
        Contents(process, "stat") is { Length: > 0 } stat && int.TryParse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], out var parent) ? parent : 0;

    /// <summary>Sets who may do what with a file, where systems know such modes.</summary>
    public static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    /// <summary>Ends processes at once, as a cut of power does.</summary>
    public static void Kill(IEnumerable<int> processes)
    {
        foreach (var id in processes)
        {
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It has ended by itself.
            }
        }
    }

    /// <summary>Waits for something, with a limit.</summary>
    public static async Task Until(Func<bool> isSo, TimeSpan limit, Func<string> what)
    {
        var watch = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(watch.Elapsed < limit, $"waited {limit} in vain for {what()}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Whether this test runs as root on Linux, which daemons like these want.</summary>
    public static bool IsRoot => OperatingSystem.IsLinux() && geteuid() == 0;

    public void Dispose()
    {
        foreach (var process in started)
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit(TimeSpan.FromSeconds(10));
            }

            process.Dispose();
        }
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint geteuid();
}
