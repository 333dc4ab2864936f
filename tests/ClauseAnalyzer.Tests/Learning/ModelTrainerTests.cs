using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Learning;

public sealed class ModelTrainerTests
{
    [Fact]
    public void Fit_OtherThreadsAndOrderOfRows_GivesTheSameModel()
    {
        var rows = TrainingData.Small();
        var once = TrainingData.SmallTrainer(TrainingData.SmallOptions with { Threads = 1 }).Fit(rows);
        var again = TrainingData.SmallTrainer(TrainingData.SmallOptions with { Threads = 8 }).Fit([.. rows.AsEnumerable().Reverse()]);

        Assert.Equal(once.Model.Hash, again.Model.Hash);
    }

    [Fact]
    public void Fit_ClassWeight_CountsForFitting()
    {
        var weighted = TrainingData.SmallOptions with { ClassWeights = new Dictionary<string, double> { ["training"] = 3 } };

        Assert.NotEqual(
            TrainingData.SmallTrainer().Fit(TrainingData.Small(), ["training"]).Model.Hash,
            TrainingData.SmallTrainer(weighted).Fit(TrainingData.Small(), ["training"]).Model.Hash);
    }

    [Fact]
    public void Fit_SmallRows_MeasuresThemesOnRowsHeldOut()
    {
        var metrics = Assert.Single(TrainingData.SmallTrainer().Fit(TrainingData.Small(), ["human_rights"]).Metrics);

        // Better than saying yes to all, and not as good as on rows that were learned.
        var all = 2.0 * metrics.Positives / (metrics.Positives + metrics.Rows);
        Assert.InRange(metrics.F1, all + 0.1, 0.99);
        Assert.InRange(metrics.AreaUnderPrecisionRecallCurve, (double)metrics.Positives / metrics.Rows, 1);
        Assert.InRange(metrics.LogLoss, 0.01, 1);
    }

    [Fact]
    public void Fit_FifthThemeWithBlanks_IsLearnedBesideAnother()
    {
        // The theme is about children; every tenth cell is blank.
        string[] themes = ["training", "children"];
        LabelledRow[] rows = [.. TrainingData.Small().Select((row, index) => WithTheme(row, "children", index % 10 == 0 ? null : SpeaksOfChildren(row.Text)))];

        var model = TrainingData.SmallTrainer().Fit(rows, themes).Model;
        var classifier = new ParagraphClassifier(model, TrainingData.Finder());
        var labels = classifier.Classify("-", "", null, Urges("the protection of children in schools"), withEvidence: true).Themes;

        Assert.Equal(themes, model.ThemeNames);
        Assert.Equal("children", labels[1].Name);
        Assert.True(labels[1].Present, $"probability {labels[1].Probability}");
        Assert.Contains(labels[1].Evidence, evidence => evidence.Weight > 0 && evidence.Text.Contains("children", StringComparison.Ordinal));
        Assert.False(classifier.Classify("-", "", null, Urges("the repair of bridges"), withEvidence: false).Themes[1].Present);
    }

    [Fact]
    public void Fit_ThemeWithoutPositives_SaysWhichAndWhatToDo()
    {
        LabelledRow[] rows = [.. TrainingData.Small().Select(row => WithTheme(row, "empty", false))];
        var trainer = TrainingData.SmallTrainer();

        var exception = Assert.Throws<ArgumentException>(() => trainer.Fit(rows, ["empty"]));

        Assert.Contains("\"empty\"", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => trainer.Fit([]));
    }

    private static bool SpeaksOfChildren(string text) => text.Contains("child", StringComparison.OrdinalIgnoreCase);

    private static LabelledRow WithTheme(LabelledRow row, string theme, bool? label) =>
        row with { Themes = new Dictionary<string, bool?>(row.Themes) { [theme] = label } };

    private static Paragraph Urges(string what) =>
        new() { Position = 1, Section = Section.Operative, Label = "1", Text = $"Urges Member States to ensure {what};" };
}
