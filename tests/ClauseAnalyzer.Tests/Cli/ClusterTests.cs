using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>The scripts of notebooks/cluster on real engines, all on this machine: the bytes are those of one run, also when workers die.</summary>
public sealed class ClusterTests : IDisposable
{
    // Enough that both shards are at work when their workers die.
    private const int ManyRows = 60_000;

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Covers: submission, an array of two tasks on two nodes, a program killed with signal 9, a node without power, both put back into the queue and resumed, the job that joins.</summary>
    [Fact]
    public async Task Slurm_WorkersKilledInTheMiddle_GivesTheBytesOfOneRun()
    {
        Tools.Need("slurm", SlurmMachine.Missing);
        folder.Write("rows.csv", Rows(ManyRows));
        using var slurm = await SlurmMachine.Start();

        var script = Repository.PathOf("notebooks", "cluster", "slurm.sh");
        var call = folder.Shell($"SLURM_CONF='{slurm.Configuration}' CLAUSEANALYZER='{WrapProgram()}' SHARDS=2 bash '{script}' all.csv rows.csv --threads 1 --quiet");
        Assert.True(call.ExitCode == 0, call.ToString());
        // As soon as a shard has written down how far it is, its worker dies.
        var isKilled = false;
        var isLost = false;
        await Daemons.Until(
            () =>
            {
                isKilled = isKilled || KillProgram(shard: 1, slurm);
                isLost = isLost || LoseNode(shard: 2, slurm);
                return isKilled && isLost;
            },
            TimeSpan.FromSeconds(90),
            () => slurm.Ask("squeue") + Logs());

        folder.Run("classify", "rows.csv", "-o", "whole.csv", "--quiet").Exits(1);
        await Daemons.Until(() => slurm.Ask("squeue", "-h").Length == 0, TimeSpan.FromSeconds(120), () => slurm.Ask("squeue") + Logs());

        Assert.True(IsThere("all.csv"), Logs());
        Assert.Equal(File.ReadAllBytes(folder.PathOf("whole.csv")), File.ReadAllBytes(folder.PathOf("all.csv")));
        Assert.Contains("killed by signal 9; put back into the queue", folder.Read("all.part-1.log"), StringComparison.Ordinal);
        Assert.Contains("due to failure of node", slurm.Log, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(folder.Folder, "*.part-*"), file => Assert.EndsWith(".log", file, StringComparison.Ordinal));
    }

    /// <summary>Covers: ssh to a real sshd under two names, in a folder that the machines share (here the same one) and with inputs and parts copied; a database; nothing of other machines' disks or networks.</summary>
    [Theory]
    [InlineData("all.csv", "")]
    [InlineData("all.db", "there and back")]
    public async Task Parallel_OverSsh_GivesTheBytesOfOneRun(string output, string copies)
    {
        Tools.Need("parallel", SshMachine.Missing ?? Tools.Missing("parallel", "rsync"));
        folder.Write("the rows.csv", Rows(600));
        using var ssh = await SshMachine.Start(Directory.CreateDirectory(folder.PathOf("ssh")).FullName);

        var copyTo = copies.Length == 0 ? "" : $"COPY_TO='{ssh.Folder}/copies'";
        var script = Repository.PathOf("notebooks", "cluster", "parallel.sh");
        var call = folder.Shell($"PARALLEL_SSH='{ssh.Command}' HOSTS=1/here,1/there {copyTo} SHARDS=2 CLAUSEANALYZER='{WrapProgram()}' bash '{script}' {output} 'the rows.csv' --quiet");

        Assert.True(call.ExitCode == 0, call.ToString());
        folder.Run("classify", "the rows.csv", "-o", $"whole.{output}", "--quiet").Exits(1);
        Assert.Equal(File.ReadAllBytes(folder.PathOf($"whole.{output}")), File.ReadAllBytes(folder.PathOf(output)));
        Assert.InRange(ssh.Log.Split('\n').Count(line => line.Contains("Accepted publickey", StringComparison.Ordinal)), 2, int.MaxValue);
        Assert.Empty(Directory.GetFiles(folder.Folder, "*.part-*"));
    }

    [Fact]
    public void Parallel_CalledAgain_DoesOnlyWhatIsMissing()
    {
        Tools.Need("parallel", Tools.Missing("parallel"));
        folder.Write("rows.csv", Rows(600));
        folder.Write("no merge", "");
        var call = $"SHARDS=2 CLAUSEANALYZER='{WrapProgram()}' bash '{Repository.PathOf("notebooks", "cluster", "parallel.sh")}' 'an all.csv' rows.csv";

        Assert.Equal(9, folder.Shell(call).ExitCode);
        File.Delete(folder.PathOf("no merge"));
        File.Delete(folder.PathOf("an all.part-2.csv"));
        var second = folder.Shell(call);

        Assert.True(second.ExitCode == 0, second.ToString());
        Assert.Equal(["2"], (second.Output + second.Error).Split('\n').Where(line => line.Contains("rows in", StringComparison.Ordinal)).Select(line => line.Split('\t')[0]));
        folder.Run("classify", "rows.csv", "-o", "whole.csv", "--quiet").Exits(1);
        Assert.Equal(File.ReadAllBytes(folder.PathOf("whole.csv")), File.ReadAllBytes(folder.PathOf("an all.csv")));
    }

    private bool IsThere(string name) => File.Exists(folder.PathOf(name));

    private string Logs() => string.Concat(Directory.GetFiles(folder.Folder, "*.log").Select(file => $"\n--- {file}\n{File.ReadAllText(file)}"));

    private bool KillProgram(int shard, SlurmMachine slurm)
    {
        if (!IsThere($"all.part-{shard}.csv.partial.json"))
        {
            return false;
        }

        Daemons.Kill(Daemons.With($"--shard {shard}/2 ").Where(process =>
            Daemons.Contents(process, "environ").Contains(slurm.Configuration, StringComparison.Ordinal) && Daemons.Contents(process, "comm").StartsWith("dotnet", StringComparison.Ordinal)));
        return true;
    }

    private bool LoseNode(int shard, SlurmMachine slurm)
    {
        if (!IsThere($"all.part-{shard}.csv.partial.json")
            || slurm.Ask("squeue", "-h", "-o", "%K %N").Split('\n').FirstOrDefault(line => line.StartsWith($"{shard} n", StringComparison.Ordinal)) is not { } line)
        {
            return false;
        }

        slurm.LosePower(line[2..]);
        return true;
    }

    // As it would be installed: one program, wherever it is called from. It does not merge where a file says so.
    private string WrapProgram()
    {
        var path = folder.PathOf("clauseanalyzer");
        File.WriteAllText(path, $"#!/bin/sh\n[ \"$1\" != merge ] || [ ! -e 'no merge' ] || exit 9\nPATH='{Environment.GetEnvironmentVariable("PATH")}' exec {CliFolder.Line} \"$@\"\n");
        Daemons.SetMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    // Some of them cannot be read.
    private static string Rows(int count)
    {
        var text = new StringBuilder("text,id\n");
        for (var row = 0; row < count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"Urges Member States to provide training, as appropriate, and requests the Secretary-General to report on it in year {row};\",{row}\n");
            text.Append(row % 500 == 499 ? "no id\n" : "");
        }

        return text.ToString();
    }
}
