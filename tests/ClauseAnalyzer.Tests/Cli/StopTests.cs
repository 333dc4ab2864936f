using System.Diagnostics;
using System.Globalization;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>Ctrl-C ends every command soon, with exit code 130, and leaves nothing half-written.</summary>
public sealed class StopTests : IDisposable
{
    // The signal's bit in the masks of /proc/PID/status.
    private const ulong Interrupt = 1UL << (2 - 1);

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Classify_StoppedWhileItWaitsForRows_LeavesNoFile()
    {
        SkipWhereIgnored();
        using var process = folder.Start(null, "classify", "-", "-o", "out.csv");
        await process.StandardInput.WriteAsync("text\n" + string.Concat(Enumerable.Repeat("Urges States to act;\n", 20_000)));
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await Until(() => File.Exists(folder.PathOf(".out.csv.tmp")));

        InterruptAndWait(process);

        Assert.Equal(130, process.ExitCode);
        Assert.Empty(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Folder));
    }

    [Fact]
    public async Task Trend_StoppedOnTheWay_EndsWith130()
    {
        SkipWhereIgnored();
        folder.Write("rows.csv", "document,text\n" + string.Concat(Enumerable.Range(0, 60_000).Select(row =>
            string.Create(CultureInfo.InvariantCulture, $"text {row / 100},Urges Member States {row % 977} to provide training to office {row};\n"))));
        using var process = folder.Start(null, "trend", "rows.csv", "-o", "out");
        await Until(() => Directory.Exists(folder.PathOf("out")));

        InterruptAndWait(process);

        Assert.Equal(130, process.ExitCode);
        Assert.Empty(Directory.GetFiles(folder.PathOf("out"), ".*"));
    }

    private static void SkipWhereIgnored()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The test reads /proc.");
        var ignored = File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..].Trim();
        // A shell that starts the tests in the background lets them, and all they start, ignore Ctrl-C.
        Assert.SkipWhen((ulong.Parse(ignored, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0, "SIGINT is ignored in this process.");
    }

    private static void InterruptAndWait(Process process)
    {
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            CliFolder.WaitFor(kill);
        }

        CliFolder.WaitFor(process);
    }

    private static async Task Until(Func<bool> isSo)
    {
        var watch = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), "it never came to be");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
