using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>A Slurm cluster of two nodes on this machine: munged, slurmctld and two slurmd with files, keys and ports of their own, so that it gets in no other's way. All end with it.</summary>
internal sealed class SlurmMachine : IDisposable
{
    private const UnixFileMode OpenToAll =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private static readonly string[] Nodes = ["n1", "n2"];

    private readonly string folder;
    private readonly Daemons daemons;
    private readonly Dictionary<string, Process> nodeDaemons = [];

    private SlurmMachine()
    {
        // A folder that the user munge may go through.
        folder = Directory.CreateTempSubdirectory("slurm-").FullName;
        Daemons.SetMode(folder, OpenToAll);
        daemons = new Daemons(folder);
    }

    /// <summary>What is missing to start one; null when nothing is.</summary>
    public static string? Missing => !Daemons.IsRoot
        ? "Slurm on one machine wants root on Linux"
        : Tools.Missing("slurmctld", "slurmd", "sbatch", "squeue", "scontrol", "munged", "setpriv");

    /// <summary>What the commands of Slurm need to find this cluster.</summary>
    public string Configuration => Path.Combine(folder, "slurm.conf");

    /// <summary>What the controller wrote down.</summary>
    public string Log => File.ReadAllText(Path.Combine(folder, "slurmctld.log"));

    /// <summary>Starts the daemons and waits until both nodes are ready.</summary>
    public static async Task<SlurmMachine> Start()
    {
        var machine = new SlurmMachine();
        try
        {
            await machine.StartMunge();
            machine.StartSlurm();
            await Daemons.Until(() => machine.Ask("sinfo", "-h", "-N", "-o", "%T").Split('\n').Count(state => state == "idle") == Nodes.Length, TimeSpan.FromSeconds(60), () => "idle nodes: " + machine.Ask("sinfo"));
            return machine;
        }
        catch
        {
            machine.Dispose();
            throw;
        }
    }

    /// <summary>The output of a command of Slurm.</summary>
    public string Ask(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(Tools.Find(command)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["SLURM_CONF"] = Configuration;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        CliFolder.WaitFor(process);
        return output + error.GetAwaiter().GetResult();
    }

    /// <summary>A node loses its power: its daemon, the steps that it runs and their programs end at once, and nobody tells the controller.</summary>
    public void LosePower(string node)
    {
        var programs = Tasks().Where(task => Daemons.Contents(task, "environ").Contains($"SLURMD_NODENAME={node}", StringComparison.Ordinal)).ToList();
        Daemons.Kill(StepsOf(programs).Prepend(nodeDaemons[node].Id));
        Daemons.Kill(programs);
    }

    public void Dispose()
    {
        var programs = Tasks().ToList();
        var steps = StepsOf(programs).ToList();
        daemons.Dispose();
        Daemons.Kill([.. steps, .. programs]);
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Something that is just ending wrote a last line.
        }
    }

    // Whatever was submitted carries the submitter's environment.
    private IEnumerable<int> Tasks() => Daemons.With($"SLURM_CONF={Configuration}")
        .Where(process => Daemons.Contents(process, "environ").Contains("SLURMD_NODENAME=", StringComparison.Ordinal));

    private static IEnumerable<int> StepsOf(IEnumerable<int> programs) =>
        programs.Select(Daemons.ParentOf).Where(parent => Daemons.Contents(parent, "comm").StartsWith("slurmstepd", StringComparison.Ordinal)).Distinct();

    private async Task StartMunge()
    {
        var munge = Directory.CreateDirectory(Path.Combine(folder, "munge")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(munge, "key"), RandomNumberGenerator.GetBytes(1024), TestContext.Current.CancellationToken);
        Daemons.SetMode(Path.Combine(munge, "key"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        // Others must come through to the socket.
        Daemons.SetMode(munge, OpenToAll);
        using (var owner = Process.Start("chown", ["-R", "munge:munge", munge]))
        {
            CliFolder.WaitFor(owner);
        }

        daemons.Start(
            "munged.out", Tools.Find("setpriv")!, "--reuid=munge", "--regid=munge", "--clear-groups", Tools.Find("munged")!, "--foreground", "--force",
            $"--socket={munge}/socket", $"--key-file={munge}/key", $"--pid-file={munge}/pid", $"--log-file={munge}/log", $"--seed-file={munge}/seed");
        await Daemons.Until(() => File.Exists(Path.Combine(munge, "socket")), TimeSpan.FromSeconds(30), () => "munged: " + File.ReadAllText(Path.Combine(folder, "munged.out")));
    }

    private void StartSlurm()
    {
        Directory.CreateDirectory(Path.Combine(folder, "state"));
        foreach (var node in Nodes)
        {
            Directory.CreateDirectory(Path.Combine(folder, "spool", node));
        }

        File.WriteAllText(Configuration, Configure());
        daemons.Start("slurmctld.out", Tools.Find("slurmctld")!, "-D", "-f", Configuration);
        foreach (var node in Nodes)
        {
            nodeDaemons[node] = daemons.Start($"{node}.out", Tools.Find("slurmd")!, "-D", "-N", node, "-f", Configuration);
        }
    }

    // A lost node is missed within seconds (SlurmdTimeout), and what it did may start again as soon (cred_expire).
    private string Configure() => string.Create(CultureInfo.InvariantCulture, $"""
        ClusterName=test
        SlurmctldHost=localhost(127.0.0.1)
        SlurmctldPort={Daemons.FreePort(7000)}
        SlurmUser=root
        AuthType=auth/munge
        CredType=cred/munge
        AuthInfo=socket={folder}/munge/socket,cred_expire=5
        StateSaveLocation={folder}/state
        SlurmdSpoolDir={folder}/spool/%n
        SlurmctldPidFile={folder}/slurmctld.pid
        SlurmdPidFile={folder}/%n.pid
        SlurmctldLogFile={folder}/slurmctld.log
        SlurmdLogFile={folder}/%n.log
        ProctrackType=proctrack/pgid
        TaskPlugin=task/none
        SwitchType=switch/none
        MpiDefault=none
        MailProg=/bin/true
        SelectType=select/cons_tres
        SelectTypeParameters=CR_Core
        SchedulerType=sched/builtin
        SchedulerParameters=sched_interval=1,batch_sched_delay=0
        JobRequeue=1
        ReturnToService=2
        SlurmdTimeout=2
        MessageTimeout=2
        KillWait=2
        NodeName=n1 NodeHostname=localhost NodeAddr=127.0.0.1 Port={Daemons.FreePort(7001)} CPUs=1
        NodeName=n2 NodeHostname=localhost NodeAddr=127.0.0.1 Port={Daemons.FreePort(7002)} CPUs=1
        PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP

        """);
}
