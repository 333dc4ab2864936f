using System.IO.Compression;
using System.Xml.Linq;

namespace ClauseAnalyzer.Tests.Packages;

/// <summary>What `dotnet pack` makes is what somebody else needs: packages that restore and work, and a tool that installs.</summary>
public sealed class PackageTests(PackedSolution packed) : IClassFixture<PackedSolution>
{
    private const string Tool = "ClauseAnalyzer.Cli";
    private const string Paragraph = "Requests the Office to train prosecutors, and urges Member States to provide technical assistance;";

    private IEnumerable<string> Libraries => packed.Names().Where(name => name != Tool);

    [Fact]
    public void Pack_EveryProjectUnderSrc_IsAPackage() => Assert.Equal(
        Directory.GetDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal),
        packed.Names());

    [Fact]
    public void Packages_SayWhatTheyAreUnderWhichLicence() => Assert.All(packed.Names(), name =>
    {
        using var package = packed.Open(name);
        var fields = Manifest(package, name).Elements().ToDictionary(element => element.Name.LocalName, element => element);

        Assert.Equal("MIT", fields["license"].Value);
        Assert.Equal("expression", fields["license"].Attribute("type")!.Value);
        Assert.NotEqual("Package Description", fields["description"].Value);
        Assert.Equal("README.md", fields["readme"].Value);
        Assert.Equal(File.ReadAllText(Repository.PathOf("src", name, "README.md")), TextOf(package, "README.md"));
        Assert.DoesNotContain("icon", fields.Keys);
    });

    [Fact]
    public void Libraries_HaveDocCommentsAndSymbols() => Assert.All(Libraries, name =>
    {
        using var package = packed.Open(name);
        using var symbols = packed.Open(name, ".snupkg");

        Assert.NotNull(package.GetEntry($"lib/net10.0/{name}.dll"));
        Assert.NotNull(package.GetEntry($"lib/net10.0/{name}.xml"));
        Assert.NotNull(symbols.GetEntry($"lib/net10.0/{name}.pdb"));
    });

    [Fact]
    public void Libraries_WantEachOtherInTheirOwnVersion() => Assert.All(Libraries, name =>
    {
        using var package = packed.Open(name);
        var ours = Manifest(package, name).Descendants().Where(element => element.Name.LocalName == "dependency")
            .Where(dependency => dependency.Attribute("id")!.Value.StartsWith("ClauseAnalyzer", StringComparison.Ordinal));

        Assert.All(ours, dependency => Assert.Equal($"[{PackedSolution.Version}]", dependency.Attribute("version")!.Value));
    });

    [Theory]
    [InlineData("ClauseAnalyzer")]
    [InlineData("ClauseAnalyzer.Reports,ClauseAnalyzer.Learning")]
    public void Consumer_OfPackagesInALocalFolder_ClassifiesAParagraph(string packages)
    {
        var folder = CopyConsumer(packages);
        DotnetProcess.Sdk(folder, "build", "-o", "built", $"-p:Packages={packages.Replace(",", "%2C", StringComparison.Ordinal)}");

        var answer = DotnetProcess.Sdk(folder, "exec", Path.Combine("built", "ClauseAnalyzer.PackageUser.dll"), Paragraph);

        Assert.Equal("request 3: Office\nurge 4: Member States\ntechnical_assistance, training\n", answer);
        Assert.Equal(packages.Contains("Learning", StringComparison.Ordinal), File.Exists(Path.Combine(folder, "built", "models", "clauses.zip")));
    }

    [Fact]
    public void Tool_InstalledFromALocalFolder_RunsAnywhere()
    {
        var home = packed.PathOf("tool");
        var elsewhere = Directory.CreateDirectory(packed.PathOf("elsewhere")).FullName;
        DotnetProcess.Sdk(elsewhere, "tool", "install", Tool, "--tool-path", home, "--version", PackedSolution.Version, "--configfile", packed.NuGetConfiguration);
        var program = Path.Combine(home, OperatingSystem.IsWindows() ? "clauseanalyzer.exe" : "clauseanalyzer");

        Assert.Contains("\"verb\": \"request\"", DotnetProcess.Run(program, elsewhere, "score", Paragraph, "--json"), StringComparison.Ordinal);
        Assert.Contains("Documents: 5", DotnetProcess.Run(program, elsewhere, "trend"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(elsewhere, "out", "report.html")));
    }

    private string CopyConsumer(string packages)
    {
        var folder = Directory.CreateDirectory(packed.PathOf($"consumer of {packages.Replace(",", " and ", StringComparison.Ordinal)}")).FullName;
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests", "ClauseAnalyzer.PackageUser")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        File.Copy(packed.NuGetConfiguration, Path.Combine(folder, "nuget.config"));
        return folder;
    }

    private static XElement Manifest(ZipArchive package, string name) =>
        XElement.Parse(TextOf(package, $"{name}.nuspec")).Elements().Single(element => element.Name.LocalName == "metadata");

    private static string TextOf(ZipArchive package, string entry)
    {
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
