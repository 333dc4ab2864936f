using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>However a run with --resume is stopped, the next one ends with the bytes of a run that never was.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly CliFolder folder = new();

    public static TheoryData<string> Outputs => ["out.csv", "out.jsonl", "out.db"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Classify_KilledAndResumed_GivesTheSameBytes(string output)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal 9.");
        var rows = 8_000;
        do
        {
            folder.Write("rows.csv", Rows(rows));
            rows *= 2;
        }
        while (!await IsKilledOnTheWay(output) && rows < 400_000);

        // A last line that was cut off in the middle, as a cut of power may leave it.
        await File.AppendAllTextAsync(folder.PathOf($"{output}.partial"), "half a li", TestContext.Current.CancellationToken);
        var resumed = folder.Run("classify", "rows.csv", "-o", output, "--resume", "--rejects", "rejects.csv").Exits(1);
        var whole = folder.Run("classify", "rows.csv", "-o", $"whole.{output}", "--rejects", "whole-rejects.csv").Exits(1);

        Assert.Equal(File.ReadAllBytes(folder.PathOf($"whole.{output}")), File.ReadAllBytes(folder.PathOf(output)));
        Assert.Equal(folder.Read("whole-rejects.csv"), folder.Read("rejects.csv"));
        Assert.Equal(whole.Counted, resumed.Counted);
        Assert.Equal(
            new[] { output, "rejects.csv", "rows.csv", "whole-rejects.csv", $"whole.{output}" }.Order(StringComparer.Ordinal),
            Directory.GetFileSystemEntries(folder.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Classify_OnAFullDiskAndResumed_GivesTheSameBytes(string output)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux limits the size of a file so.");
        folder.Write("rows.csv", Rows(1_200));
        folder.Run("classify", "rows.csv", "-o", $"whole.{output}").Exits(1);

        // No file of the run may grow above 128 KiB: writing fails as it does on a full disk.
        var stopped = folder.Shell($"trap '' XFSZ; ulimit -f 128; export DOTNET_EnableWriteXorExecute=0; exec $cli classify rows.csv -o {output} --resume");
        Assert.True(stopped.ExitCode == 1 && !File.Exists(folder.PathOf(output)), stopped.ToString());
        Assert.DoesNotContain("fault of the program", stopped.Error, StringComparison.Ordinal);
        folder.Run("classify", "rows.csv", "-o", output, "--resume").Exits(1);

        Assert.Equal(File.ReadAllBytes(folder.PathOf($"whole.{output}")), File.ReadAllBytes(folder.PathOf(output)));
    }

    [Theory]
    [InlineData("out.csv", "File too large")]
    [InlineData("out.db", "The database cannot be written")]
    public void Classify_OnAFullDisk_LeavesTheOldFileAndNothingElse(string output, string message)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux limits the size of a file so.");
        folder.Write("rows.csv", Rows(1_200));
        folder.Write(output, "old");

        folder.Shell($"trap '' XFSZ; ulimit -f 128; export DOTNET_EnableWriteXorExecute=0; exec $cli classify rows.csv -o {output}").Exits(1).Complains(message);

        Assert.Equal("old", folder.Read(output));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Folder).Length);
    }

    [Fact]
    public void Classify_ResumedOnOtherInput_BeginsAnew()
    {
        folder.Write("rows.csv", "text\nUrges States to act;\n");
        folder.Write("out.csv.partial", "nonsense");
        folder.Write("out.csv.partial.json", "{\"Fingerprint\":\"of another run\",\"Batches\":1,\"Bytes\":8,\"Counts\":{},\"Problems\":[]}");

        folder.Run("classify", "rows.csv", "-o", "out.csv", "--resume").Exits(0);

        Assert.Equal(folder.Run("classify", "rows.csv").Output, folder.Read("out.csv"));
    }

    private async Task<bool> IsKilledOnTheWay(string output)
    {
        using var process = folder.Start(null, "classify", "rows.csv", "-o", output, "--resume", "--threads", "1", "--quiet");
        var watch = Stopwatch.StartNew();
        while (!process.HasExited && !File.Exists(folder.PathOf($"{output}.partial.json")) && watch.Elapsed < TimeSpan.FromMinutes(3))
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        process.Kill();
        CliFolder.WaitFor(process);
        return File.Exists(folder.PathOf($"{output}.partial"));
    }

    // Some of them cannot be read.
    private static string Rows(int count)
    {
        string[] acts = ["Urges Member States to provide training, as appropriate, and requests the Secretary-General to report on it in year", "Recalling its resolution 65/230 and all that followed from it in year", "Requests the Office to report on human rights, and decides to meet again in year"];
        var text = new StringBuilder("text,id\n");
        for (var row = 0; row < count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"{acts[row % acts.Length]} {row};\",{row}\n");
            if (row % 500 == 499)
            {
                text.Append("no id\n");
            }
        }

        return text.ToString();
    }
}
