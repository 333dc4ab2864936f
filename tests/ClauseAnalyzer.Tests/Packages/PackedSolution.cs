using System.IO.Compression;

namespace ClauseAnalyzer.Tests.Packages;

/// <summary>The packages of the solution, made once for all tests from what the tests were built from, and a place to restore them that is thrown away.</summary>
public sealed class PackedSolution : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("packages-").FullName;

    /// <summary>Packs.</summary>
    public PackedSolution()
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        DotnetProcess.Sdk(Repository.Root, "pack", "ClauseAnalyzer.sln", "--no-build", "--no-restore", "-c", configuration, "-o", Feed);
        // Only these packages, and what the build has restored: nothing is asked of another source, and nothing of ours
        // stays in the packages that other builds of this machine share.
        File.WriteAllText(NuGetConfiguration, $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{PathOf("restored")}" /></config>
              <packageSources><clear /><add key="packed" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{SharedPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>The folder of the packages.</summary>
    public string Feed => PathOf("feed");

    /// <summary>A configuration that knows that folder alone.</summary>
    public string NuGetConfiguration => PathOf("nuget.config");

    private static string SharedPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>A path in the folder that is thrown away.</summary>
    public string PathOf(params string[] parts) => Path.Combine([folder, .. parts]);

    /// <summary>Names of the packages, in ordinal order.</summary>
    public IReadOnlyList<string> Names() =>
        [.. Directory.GetFiles(Feed, "*.nupkg").Select(file => Path.GetFileName(file)[..^$".{Version}.nupkg".Length]).Order(StringComparer.Ordinal)];

    /// <summary>The version they all have.</summary>
    public static string Version => typeof(ShippedFiles).Assembly.GetName().Version!.ToString(3);

    /// <summary>Opens a package, or its symbols.</summary>
    public ZipArchive Open(string name, string ending = ".nupkg") => ZipFile.OpenRead(Path.Combine(Feed, $"{name}.{Version}{ending}"));
}
