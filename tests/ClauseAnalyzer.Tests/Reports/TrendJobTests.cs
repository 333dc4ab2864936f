using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Reports;

namespace ClauseAnalyzer.Tests.Reports;

/// <summary>The main job from files to files.</summary>
public sealed class TrendJobTests : IDisposable
{
    private static readonly string[] Promised =
    [
        "charts/families.svg", "charts/force.svg", "charts/keyness.svg", "charts/lineage.svg", "charts/terms.svg", "charts/themes.svg",
        "charts/verbs.svg", "force.csv", "keyness.csv", "lineage.csv", "paragraphs.csv", "report.html", "run.json", "terms.csv", "themes.csv",
        "verbs.csv",
    ];

    private static readonly Lazy<TrendJob> Job = new(() =>
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        return new TrendJob(lexicon, lexicon.Scale("drafting"), ClauseModel.Load(ShippedFiles.ModelFile), TermWords.Load(ShippedFiles.LexiconDirectory), ChangeScale.Load(ShippedFiles.LexiconDirectory, lexicon, "drafting"));
    });

    private readonly string folder = Directory.CreateTempSubdirectory("clauseanalyzer-trend-").FullName;

    /// <summary>The whole job on the five texts of the repository.</summary>
    internal static void OfTheFiveTexts(string output) => Job.Value.Run(new TrendJobOptions { Inputs = [.. FiveTexts()], OutputDirectory = output });

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Run_TheFiveTexts_WritesEveryFilePromised()
    {
        var outcome = Run(Options(FiveTexts(), "out"));

        Assert.Empty(outcome.Refused);
        Assert.Equal(5, outcome.Documents);
        Assert.Empty(Promised.Except(outcome.Files, StringComparer.Ordinal));
        Assert.All(outcome.Files, file => Assert.True(File.Exists(Path.Combine(folder, "out", file)), file));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder, "out"), "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void Run_OtherThreadsAndCultures_GivesTheSameBytes()
    {
        Run(Options(FiveTexts(), "here") with { Threads = 1 });
        var here = BytesIn("here");

        Assert.All(InCulture.Names, culture =>
        {
            InCulture.Run(culture, () => Run(Options(FiveTexts(), culture) with { Threads = 8 }));
            Assert.Equal(here, BytesIn(culture));
        });
    }

    [Fact]
    public void Run_ByYearWithUndatedTexts_ComparesYearsOnly()
    {
        var rows = Path.Combine(folder, "years.csv");
        File.WriteAllText(rows, "document,date,text\n" + string.Concat(new[] { "2001-05-01", "2002-05-01", "" }.Select((date, number) =>
            $"d{number},{date},\"Urges States to protect {(number == 0 ? "coral reefs, coral reefs and again coral reefs" : "human rights, human rights and again human rights")};\"\n")));

        Run(Options([TrendInput.File(rows)], "out") with { By = "year" });

        Assert.Contains("(none)", File.ReadAllText(Path.Combine(folder, "out", "groups.csv")), StringComparison.Ordinal);
        Assert.Equal("2001,2002", string.Join(',', File.ReadLines(Path.Combine(folder, "out", "keyness.csv")).Skip(1).SelectMany(line => line.Split(',').Take(2)).Distinct().Order()));
    }

    [Fact]
    public void Run_GroupedRowsAgainstAReference_TableThem()
    {
        var rows = Path.Combine(folder, "rows.csv");
        File.WriteAllText(rows, "document,date,committee,text\n" + string.Concat(Enumerable.Range(1, 4).Select(number =>
            $"d{number},200{number}-05-01,{(number < 3 ? "third" : "sixth")},\"Urges States to protect human rights, human rights and again human rights;\"\n")));

        Run(Options([TrendInput.File(rows)], "out") with { By = "committee", Reference = ("five", [.. FiveTexts()]) });

        var groups = File.ReadLines(Path.Combine(folder, "out", "groups.csv")).Select(line => line.Split(',')).ToList();
        Assert.Equal(["sixth", "third"], groups.Skip(1).Select(row => row[1]).Distinct());
        Assert.All(groups.Skip(1), row => Assert.Equal("committee", row[0]));
        var key = File.ReadLines(Path.Combine(folder, "out", "keyness.csv")).Select(line => line.Split(',')).First(row => row[2] == "human rights");
        Assert.Equal(("five", "4 texts", "12"), (key[0], key[1], key[4]));
        using var run = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "out", "run.json")));
        Assert.Equal("committee", run.RootElement.GetProperty("options").GetProperty("by").GetString());
    }

    [Fact]
    public void Run_OneText_DrawsEveryChartAndSaysWhyOneIsEmpty()
    {
        var outcome = Run(Options(FiveTexts().Take(1), "out"));

        Assert.Empty(Promised.Except(outcome.Files, StringComparer.Ordinal));
        Assert.Contains("One text: nothing to compare it with", File.ReadAllText(Path.Combine(folder, "out", "charts", "keyness.svg")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ClassifiedRowsWithAnInputDate_AreDatedByIt()
    {
        var rows = Path.Combine(folder, "rows.csv");
        File.WriteAllText(rows, "input_date,document,position,section,verb,clauses,training,p_training,chapeau,text\n2007-05-01,d,1,operative,urge,1,1,0.9,,Urges training;\n");

        Run(Options([TrendInput.File(rows)], "out"));

        Assert.StartsWith("d,2007-05-01,", File.ReadLines(Path.Combine(folder, "out", "documents.csv")).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_InputsElsewhereOnTheMachine_GiveTheSameManifest()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(folder, "elsewhere")).FullName;
        foreach (var file in Directory.GetFiles(Repository.PathOf("data", "resolutions")))
        {
            File.Copy(file, Path.Combine(elsewhere, Path.GetFileName(file)));
        }

        Run(Options(FiveTexts().Select(input => TrendInput.File(input.Path)), "here"));
        Run(Options(FiveTexts().Select(input => TrendInput.File(Path.Combine(elsewhere, Path.GetFileName(input.Path)))), "there"));

        var manifest = File.ReadAllText(Path.Combine(folder, "here", "run.json"));
        Assert.Equal(manifest, File.ReadAllText(Path.Combine(folder, "there", "run.json")));
        Assert.DoesNotContain(folder, manifest, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(manifest);
        Assert.Equal(47, json.RootElement.GetProperty("counts").GetProperty("operative").GetInt32());
        Assert.Equal(64, json.RootElement.GetProperty("inputs")[0].GetProperty("sha256").GetString()!.Length);
    }

    [Fact]
    public void Run_BadInputs_AreRefusedAndTheOthersGoOn()
    {
        var empty = Write("empty.txt", "");
        var binary = Write("binary.txt", "PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0001\0\0\0\u0003");
        var missing = Path.Combine(folder, "missing.txt");

        var outcome = Run(Options([.. FiveTexts(), TrendInput.File(empty), TrendInput.File(binary), TrendInput.File(missing)], "out"));

        Assert.Equal(5, outcome.Documents);
        Assert.Equal([empty, binary, missing], outcome.Refused.Select(refused => refused.Input));
        Assert.All(outcome.Refused, refused => Assert.DoesNotContain('\n', refused.Reason));
    }

    [Fact]
    public void Run_OnlyBadInputs_StillWritesTablesAndAReportThatSaysSo()
    {
        var outcome = Run(Options([TrendInput.File(Write("empty.txt", ""))], "out"));

        Assert.Equal(0, outcome.Documents);
        Assert.Equal(["No text could be read."], outcome.Findings);
        Assert.StartsWith("document,date,section,theme,count,n,share,low,high\n", File.ReadAllText(Path.Combine(folder, "out", "themes.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_RowsClassifiedBefore_CountsTheSameThemes()
    {
        Run(Options(FiveTexts(), "first"));
        var rows = TrendInput.File(Path.Combine(folder, "first", "paragraphs.csv"));

        Run(Options([rows], "second"));

        foreach (var table in new[] { "themes.csv", "verbs.csv", "force.csv", "terms.csv" })
        {
            Assert.Equal(File.ReadAllText(Path.Combine(folder, "first", table)), File.ReadAllText(Path.Combine(folder, "second", table)));
        }
    }

    [Fact]
    public void Run_RowsBesideAManifest_KnowWhatTheirTextsFollow()
    {
        Run(Options(FiveTexts(), "first"));
        var first = Path.Combine(folder, "first");
        File.Copy(Repository.PathOf("data", "resolutions", "manifest.csv"), Path.Combine(first, "manifest.csv"));

        Run(Options([TrendInput.File(Path.Combine(first, "paragraphs.csv"))], "second"));

        Assert.All(new[] { "lineage.csv", "keyness.csv", "contrasts.csv" }, table =>
            Assert.Equal(File.ReadAllText(Path.Combine(first, table)), File.ReadAllText(Path.Combine(folder, "second", table))));
    }

    [Fact]
    public void Run_RowsWithoutThemes_AreReadAsDocumentsInOrder()
    {
        var rows = Write("rows.csv", "resolution,text\nB,Recalling its resolution 1/1;\nA,Recalling its resolution 2/2;\nB,\"Requests the Secretary-General to report;\"\nB,\n");

        var outcome = Run(Options([TrendInput.File(rows)], "out") with { DocumentColumn = "resolution" });

        Assert.Equal(2, outcome.Documents);
        Assert.Equal(4, Assert.Single(outcome.Refused).Row);
        var paragraphs = File.ReadAllLines(Path.Combine(folder, "out", "paragraphs.csv"));
        Assert.Contains(paragraphs, line => line.Contains(",B,,2,operative,", StringComparison.Ordinal));
        Assert.Contains(paragraphs, line => line.Contains(",A,,1,preambular,", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_TwoTextsOfOneName_AreToldApart()
    {
        var text = Write("same.txt", "The General Assembly,\n\nRecalling its resolution 1/1,\n\n1. Requests the Secretary-General to report.\n");

        var outcome = Run(Options([TrendInput.File(text), TrendInput.File(text)], "out"));

        Assert.Equal(2, outcome.Documents);
        Assert.Contains("same (2),", File.ReadAllText(Path.Combine(folder, "out", "documents.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ARowFileWithoutTheTextColumn_IsAWrongCall()
    {
        var rows = Write("rows.csv", "document,words\nA,Recalling\n");

        var exception = Assert.Throws<ArgumentException>(() => Run(Options([TrendInput.File(rows)], "out")));

        Assert.Contains("document, words", exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "out")));
    }

    [Fact]
    public void Run_NoInput_IsAWrongCall() => Assert.Throws<ArgumentException>(() => Run(Options([], "out")));

    [Fact]
    public void Run_Cancelled_Stops()
    {
        using var cancel = new CancellationTokenSource();
        var progress = new Canceller(cancel);

        Assert.ThrowsAny<OperationCanceledException>(() => Job.Value.Run(Options(FiveTexts(), "out"), progress, cancel.Token));

        Assert.False(File.Exists(Path.Combine(folder, "out", "run.json")));
    }

    private static IEnumerable<TrendInput> FiveTexts() =>
        Directory.GetFiles(Repository.PathOf("data", "resolutions"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => new TrendInput("data/resolutions/" + Path.GetFileName(file), file));

    [Fact]
    public void Run_ForPrint_LaysChartsOutInMillimetresAndSaysSo()
    {
        var outcome = Run(Options(FiveTexts(), "print") with { ChartWidth = 85, Png = true, Dpi = 150 });

        Assert.Contains("charts/themes.png", outcome.Files);
        Assert.Contains("width=\"85mm\"", File.ReadAllText(Path.Combine(folder, "print", "charts", "themes.svg")), StringComparison.Ordinal);
        var png = File.ReadAllBytes(Path.Combine(folder, "print", "charts", "themes.png"));
        Assert.Equal(85 / 25.4 * 150, (png[18] << 8) + png[19], 1.0);
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "print", "run.json")));
        Assert.Equal(85, manifest.RootElement.GetProperty("options").GetProperty("chart_width").GetDouble());
        Assert.Equal(150, manifest.RootElement.GetProperty("options").GetProperty("dpi").GetDouble());
    }

    [Theory]
    [InlineData(79, 300)]
    [InlineData(85, 1201)]
    public void Run_ChartsOutOfRange_AreRefusedBeforeTheWork(double width, double dpi)
    {
        Assert.ThrowsAny<ArgumentException>(() => Run(Options(FiveTexts(), "refused") with { ChartWidth = width, Png = true, Dpi = dpi }));
        Assert.False(Directory.Exists(Path.Combine(folder, "refused")));
    }

    private static TrendOutcome Run(TrendJobOptions options) => Job.Value.Run(options, null, TestContext.Current.CancellationToken);

    private TrendJobOptions Options(IEnumerable<TrendInput> inputs, string output) =>
        new() { Inputs = [.. inputs], OutputDirectory = Path.Combine(folder, output), Threads = 2 };

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private Dictionary<string, string> BytesIn(string output) =>
        Directory.GetFiles(Path.Combine(folder, output), "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(Path.Combine(folder, output), file), file => Convert.ToBase64String(File.ReadAllBytes(file)));

    private sealed class Canceller(CancellationTokenSource cancel) : IProgress<TrendProgress>
    {
        public void Report(TrendProgress value) => cancel.Cancel();
    }
}
