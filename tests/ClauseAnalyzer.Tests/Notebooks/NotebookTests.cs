using System.Text.RegularExpressions;
using ClauseAnalyzer.Tests.Cli;

namespace ClauseAnalyzer.Tests.Notebooks;

/// <summary>
/// The notebooks in Python and R run, and what they show is what they print. They need Debian's packages, and say so where
/// these are missing; with CLAUSEANALYZER_NOTEBOOKS=required, as in CI, that is a failure. Set CLAUSEANALYZER_UPDATE_GOLDEN
/// to 1 to keep new outputs. Those in C# are run by .ci/run.
/// </summary>
public sealed partial class NotebookTests : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private const string R = "/usr/bin/Rscript";

    private static readonly string Notebook = Repository.PathOf("notebooks", "shares-in-python.ipynb");

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void PythonNotebook_Executed_PrintsWhatItKeeps()
    {
        Need("jupyter-nbconvert, python3-ipykernel, python3-pandas and python3-matplotlib", folder.Shell($"{Python} -c 'import nbconvert, ipykernel, pandas, matplotlib'"));
        WriteTables();
        File.Copy(Notebook, folder.PathOf("notebook.ipynb"));

        folder.Shell($"HOME=$PWD timeout 180 {Python} -m nbconvert --to notebook --execute --ExecutePreprocessor.record_timing=False --output executed notebook.ipynb").Exits(0);

        var executed = NotebookFile.Read(folder.PathOf("executed.ipynb"));
        Assert.Equal(2, executed.Pictures);
        if (Environment.GetEnvironmentVariable("CLAUSEANALYZER_UPDATE_GOLDEN") == "1")
        {
            File.Copy(folder.PathOf("executed.ipynb"), Notebook, overwrite: true);
        }

        var kept = NotebookFile.Read(Notebook);
        Assert.Equal(kept.Printed, executed.Printed);
        Assert.Equal(kept.Pictures, executed.Pictures);
    }

    [Fact]
    public void RScript_OverTheSameTables_SaysWhatThePythonNotebookSays()
    {
        Need("r-base-core", folder.Shell($"{R} --version"));
        WriteTables();

        var printed = folder.Shell($"timeout 120 {R} {Repository.PathOf("notebooks", "shares-in-r.R")}").Exits(0).Output.TrimEnd('\n').Split('\n');

        Assert.StartsWith("%PDF", File.ReadAllText(folder.PathOf("out/notebooks/shares-in-r.pdf")), StringComparison.Ordinal);
        Assert.StartsWith(printed[^1].TrimEnd('.'), NotebookFile.Read(Notebook).Printed[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_LinesOfPython_AreACellOfTheNotebook()
    {
        var cells = NotebookFile.Read(Notebook).Cells;
        var block = PythonBlock().Match(File.ReadAllText(Repository.PathOf("README.md")));

        Assert.True(block.Success);
        Assert.Equal(cells.Single(cell => cell.Source == block.Groups["source"].Value.TrimEnd('\n')).Printed, block.Groups["output"].Value);
    }

    [Fact]
    public void Page_AndContinuousIntegration_NameEveryNotebook()
    {
        var page = File.ReadAllText(Repository.PathOf("notebooks", "README.md"));
        var run = File.ReadAllText(Repository.PathOf(".ci", "run"));

        Assert.All(Directory.GetFiles(Repository.PathOf("notebooks")).Select(path => Path.GetFileName(path)).Where(IsNotebook), name => Assert.Contains($"[{name}]({name})", page, StringComparison.Ordinal));
        Assert.Contains("for notebook in notebooks/*.cs", run, StringComparison.Ordinal);
    }

    private static bool IsNotebook(string name) => Path.GetExtension(name) is ".cs" or ".ipynb" or ".R";

    private static void Need(string packages, CliResult probe)
    {
        var isThere = probe.ExitCode == 0;
        if (Environment.GetEnvironmentVariable("CLAUSEANALYZER_NOTEBOOKS") == "required")
        {
            Assert.True(isThere, $"needs {packages}: {probe.Error}");
        }

        Assert.SkipUnless(isThere, $"Needs {packages} of Debian, which this machine does not have.");
    }

    private void WriteTables()
    {
        folder.Run("trend", "--quiet").Exits(0);
        folder.Run("classify", Repository.PathOf("data", "resolutions"), "-o", "out/paragraphs.db", "--quiet").Exits(0);
    }

    [GeneratedRegex("^```python\n(?<source>.*?)^```\n+```\n(?<output>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex PythonBlock();
}
