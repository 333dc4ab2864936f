using System.Diagnostics;
using System.Text;

namespace ClauseAnalyzer.Charts;

/// <summary>A program of the machine, run with text in and bytes out. Immutable and thread-safe.</summary>
internal sealed class ExternalProgram
{
    private readonly string path;

    private ExternalProgram(string path) => this.path = path;

    /// <summary>The first program of that name in the folders of a search path; null when there is none.</summary>
    public static ExternalProgram? Find(string name, string searchPath)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        var path = searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
        return path is null ? null : new ExternalProgram(path);
    }

    /// <summary>Runs it to its end. Input and both outputs flow at once, so that no full pipe stops it.</summary>
    public (int ExitCode, byte[] Output, string Error) Run(IReadOnlyList<string> arguments, string input)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new UnreachableException($"{path} did not start.");
        var output = Task.Run(() =>
        {
            using var buffer = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(buffer);
            return buffer.ToArray();
        });
        var error = process.StandardError.ReadToEndAsync();
        Feed(process, input);
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static void Feed(Process process, string input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(Encoding.UTF8.GetBytes(input));
        }
        catch (IOException)
        {
            // The program closed its input early: its exit code and words say why.
        }
    }
}
