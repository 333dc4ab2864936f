using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Learning;

public sealed class ModelTrainerTests
{
    [Fact]
    public void Fit_ShippedRowsAndConfiguration_GivesTheShippedModelToTheByte()
    {
        var options = TrainingOptions.Load(ShippedFiles.TrainingConfiguration);

        var model = new ModelTrainer(options, TrainingData.Finder(), TrainingData.Cues).Fit(TrainingData.Shipped());

        Assert.Equal(ClauseModel.Load(ShippedFiles.ModelFile).Hash, model.Hash);
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("models", "clauses.model")), TrainingData.BytesOf(model));
    }

    [Fact]
    public void Fit_OtherThreadsAndOrderOfRows_GivesTheSameBytes()
    {
        var rows = TrainingData.Small();
        var once = TrainingData.SmallModel(threads: 1);
        var again = new ModelTrainer(TrainingData.SmallOptions with { Threads = 8 }, TrainingData.Finder(), TrainingData.Cues)
            .Fit([.. rows.AsEnumerable().Reverse()]);

        Assert.Equal(once.Hash, again.Hash);
    }

    [Fact]
    public void Fit_ClassWeight_CountsForFittingUnlessItIsOne()
    {
        string FitWith(double weight) => new ModelTrainer(
            TrainingData.SmallOptions with { ClassWeights = new Dictionary<string, double> { ["training"] = weight } },
            TrainingData.Finder(),
            TrainingData.Cues).Fit(TrainingData.Small()).Hash;

        Assert.Equal(TrainingData.SmallModel(threads: 1).Hash, FitWith(1));
        Assert.NotEqual(FitWith(1), FitWith(3));
    }

    [Fact]
    public void Fit_FifthThemeWithBlanks_IsLearnedBesideTheOthers()
    {
        // The fifth theme is about children; every tenth cell is blank.
        string[] themes = [.. LabelledRowReader.DefaultThemes, "children"];
        LabelledRow[] rows = [.. TrainingData.Small().Select((row, index) => WithTheme(row, "children", index % 10 == 0 ? null : SpeaksOfChildren(row.Text)))];

        var model = new ModelTrainer(TrainingData.SmallOptions, TrainingData.Finder(), TrainingData.Cues).Fit(rows, themes);
        var classifier = new ParagraphClassifier(model, TrainingData.Finder());
        var labels = classifier.Classify("-", "", null, Urges("the protection of children in schools"), withEvidence: true).Themes;

        Assert.Equal(themes, model.ThemeNames);
        Assert.Equal("children", labels[4].Name);
        Assert.True(labels[4].Present, $"probability {labels[4].Probability}");
        Assert.Contains(labels[4].Evidence, evidence => evidence.Weight > 0 && evidence.Text.Contains("children", StringComparison.Ordinal));
        Assert.False(classifier.Classify("-", "", null, Urges("the repair of bridges"), withEvidence: false).Themes[4].Present);
    }

    [Fact]
    public void Fit_ThemeWithoutPositives_SaysWhichAndWhatToDo()
    {
        LabelledRow[] rows = [.. TrainingData.Small().Select(row => WithTheme(row, "empty", false))];
        var trainer = new ModelTrainer(TrainingData.SmallOptions, TrainingData.Finder(), TrainingData.Cues);

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
