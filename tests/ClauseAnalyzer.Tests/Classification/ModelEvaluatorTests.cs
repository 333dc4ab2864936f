using System.Text;
using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Tests.Learning;

namespace ClauseAnalyzer.Tests.Classification;

public sealed class ModelEvaluatorTests
{
    private static readonly ClauseModel Model = ClauseModel.Load(ShippedFiles.ModelFile);

    [Fact]
    public void Evaluate_Seeds_ReachesWhatTheCardSays()
    {
        var rows = LabelledRowReader.Read(Repository.TestFile("TestData", "seeds.jsonl")).Rows;

        var report = new ModelEvaluator(TrainingData.Finder()).Evaluate(Model, rows);

        Assert.Equal(106, report.Rows);
        Assert.Equal(8, report.DoubtfulRows);
        Assert.True(report.MacroF1!.Value.Value >= 0.90, report.ToString());
        Assert.True(report.Sections!.Accuracy >= 0.98, report.ToString());
        Assert.True(report.Verbs!.Accuracy >= 0.99, report.ToString());
    }

    [Theory]
    [InlineData("dev.csv", 0.90, 0.98, 0.0)]
    [InlineData("conference-sections.jsonl", 0.0, 0.0, 0.95)]
    public void Evaluate_GoldBesideTheCheckout_ReachesTheGoals(string file, double themes, double sectionAccuracy, double sectionF1)
    {
        Assert.SkipWhen(Repository.Shared is null, "the gold files are not beside this checkout");
        var rows = LabelledRowReader.Read(Path.Combine(Repository.Shared!, "gold", file)).Rows;

        var report = new ModelEvaluator(TrainingData.Finder()).Evaluate(Model, rows);

        Assert.True((report.MacroF1?.Value ?? 1) >= themes, report.ToString());
        Assert.True(report.Sections!.Accuracy >= sectionAccuracy && report.Sections.MacroF1 >= sectionF1, report.ToString());
    }

    [Fact]
    public void Evaluate_BlankAndDoubtfulCells_AreNotScored()
    {
        LabelledRow[] rows =
        [
            Row("Urges States to respect human rights;", ("human_rights", true), ("training", null)),
            Row("Decides to meet in May;", ("human_rights", null), ("training", null)),
            Row("Deplores the torture of detainees;", ("human_rights", false), ("training", true)) with { Doubtful = true },
        ];

        var report = new ModelEvaluator(TrainingData.Finder()).Evaluate(Model, rows);

        var theme = Assert.Single(report.Themes);
        Assert.Equal("human_rights", theme.Name);
        Assert.Equal(1, theme.Counts.Total);
        Assert.Null(report.Verbs);
        Assert.Null(report.Sections);
        Assert.Null(report.Clauses);
    }

    [Fact]
    public void Evaluate_ModelAgainstItself_HasNoDifference()
    {
        var rows = LabelledRowReader.Read(Repository.TestFile("TestData", "seeds.jsonl")).Rows;

        var comparison = new ModelEvaluator(TrainingData.Finder()).Evaluate(Model, rows, Model).Comparison;

        Assert.NotNull(comparison);
        Assert.Equal(0, comparison.Difference.Value);
        Assert.False(comparison.IsMoreThanChance);
    }

    [Fact]
    public void WriteJson_Report_IsOneDocument()
    {
        var rows = LabelledRowReader.Read(Repository.TestFile("TestData", "seeds.jsonl")).Rows;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            new ModelEvaluator(TrainingData.Finder()).Evaluate(Model, rows).WriteJson(writer);
        }

        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(106, document.RootElement.GetProperty("rows").GetInt32());
        Assert.InRange(document.RootElement.GetProperty("themes").GetProperty("training").GetProperty("f1").GetProperty("value").GetDouble(), 0, 1);
        Assert.Equal(10, document.RootElement.GetProperty("themes").GetProperty("training").GetProperty("reliability").GetArrayLength());
    }

    private static LabelledRow Row(string text, params (string Theme, bool? Label)[] themes) => new()
    {
        Source = "rows.csv",
        Row = 1,
        Text = text,
        Themes = themes.ToDictionary(theme => theme.Theme, theme => theme.Label),
    };
}
