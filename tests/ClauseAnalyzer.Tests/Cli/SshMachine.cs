using System.Diagnostics;
using System.Globalization;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>An sshd on this machine with keys and a port of its own, reached under the names "here" and "there". It ends with this object.</summary>
internal sealed class SshMachine : IDisposable
{
    private readonly Daemons daemons;

    private SshMachine(string folder)
    {
        Folder = folder;
        daemons = new Daemons(folder);
    }

    /// <summary>What is missing to start one; null when nothing is.</summary>
    public static string? Missing => !Daemons.IsRoot ? "an sshd of one's own wants root on Linux" : Tools.Missing("sshd", "ssh", "ssh-keygen");

    /// <summary>Where its files are.</summary>
    public string Folder { get; }

    /// <summary>The command that reaches it, followed by one of its names.</summary>
    public string Command => $"ssh -F {Folder}/ssh_config";

    /// <summary>What it wrote down.</summary>
    public string Log => File.ReadAllText(Path.Combine(Folder, "sshd.out"));

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<SshMachine> Start(string folder)
    {
        var machine = new SshMachine(folder);
        try
        {
            machine.WriteFiles(Daemons.FreePort(7022));
            // sshd drops its rights into this folder; where none was installed by hand it may lack.
            Directory.CreateDirectory("/run/sshd");
            machine.daemons.Start("sshd.out", Tools.Find("sshd")!, "-D", "-e", "-f", Path.Combine(folder, "sshd_config"));
            await Daemons.Until(() => machine.Log.Contains("listening on", StringComparison.Ordinal), TimeSpan.FromSeconds(30), () => "sshd: " + machine.Log);
            return machine;
        }
        catch
        {
            machine.Dispose();
            throw;
        }
    }

    public void Dispose() => daemons.Dispose();

    private void WriteFiles(int port)
    {
        foreach (var name in new[] { "host", "user" })
        {
            using var keygen = Process.Start(Tools.Find("ssh-keygen")!, ["-q", "-t", "ed25519", "-N", "", "-f", Path.Combine(Folder, name)]);
            CliFolder.WaitFor(keygen);
        }

        File.WriteAllText(Path.Combine(Folder, "sshd_config"), string.Create(CultureInfo.InvariantCulture, $"""
            Port {port}
            ListenAddress 127.0.0.1
            HostKey {Folder}/host
            PidFile {Folder}/sshd.pid
            AuthorizedKeysFile {Folder}/user.pub
            StrictModes no
            UsePAM no
            PasswordAuthentication no
            PermitRootLogin yes

            """));
        File.WriteAllText(Path.Combine(Folder, "ssh_config"), string.Create(CultureInfo.InvariantCulture, $"""
            Host here there
              HostName 127.0.0.1
              Port {port}
              IdentityFile {Folder}/user
              IdentitiesOnly yes
              StrictHostKeyChecking no
              UserKnownHostsFile {Folder}/known
              LogLevel ERROR

            """));
    }
}
