using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Learning.Figures;
using ClauseAnalyzer.Learning.Fitting;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Learning.Fitting;

public sealed class SecondStageTests
{
    // One theme of the four: each more takes as long again.
    private static readonly IReadOnlyList<string> Themes = ["human_rights"];

    // Rows that the first stage does not learn from stand for real ones.
    private static readonly List<LabelledRow> Real = [.. TrainingData.Shipped().Where((_, index) => index % 12 == 6)];

    private static readonly Lazy<RealFigures> Figures = new(() => Trainer().MakeFigures(TrainingData.Small(), Themes, Real));

    [Fact]
    public void MakeFigures_RealRows_KeepsNumbersAndNoWords()
    {
        var figures = Figures.Value;

        Assert.Equal(Real.Count(row => !row.Doubtful), figures.Rows.Count);
        Assert.NotEmpty(figures.Frames);
        Assert.All(figures.Frames, frame => Assert.True(
            figures.Rows.Count(row => row.Features.Contains(figures.Cues.Count + figures.Frames.ToList().IndexOf(frame))) >= TrainingData.SmallOptions.SecondMinimumRows));
    }

    [Fact]
    public void Fit_Figures_GivesTheSameBytesWithAnyThreads()
    {
        var once = Trainer(1).Fit(TrainingData.Small(), Themes, Figures.Value).Model;
        var again = Trainer(4).Fit(TrainingData.Small(), Themes, Figures.Value).Model;

        Assert.Equal(once.Hash, again.Hash);
        Assert.NotEqual(0, once.Parts.Frames.FeatureCount);
        Assert.Contains(once.Training.Figures, figure => figure.Contains("second stage", StringComparison.Ordinal));
    }

    [Fact]
    public void Fit_FiguresOfOtherInputs_AreRefusedAsStale()
    {
        var rows = TrainingData.Small();
        var changed = rows.Select((row, index) => index == 0 ? row with { Text = row.Text + " Indeed." } : row).ToList();
        ModelTrainer[] others =
        [
            Trainer(options: TrainingData.SmallOptions with { Configuration = "l1 = 2" }),
            new(TrainingData.SmallOptions, TrainingData.Finder(), TrainingData.Cues, FrameLexicon.None),
            new(TrainingData.SmallOptions, TrainingData.Finder(), ThemeCues.None, TrainingData.Frames),
        ];

        AssertStale(() => Trainer().Fit(changed, Themes, Figures.Value));
        Assert.All(others, other => AssertStale(() => other.Fit(rows, Themes, Figures.Value)));
    }

    [Fact]
    public void Fit_ScoreValue_IsAsIfTheScoresWereSmaller()
    {
        var figures = Figures.Value;
        var smaller = figures with { Rows = [.. figures.Rows.Select(row => row with { Scores = [.. row.Scores.Select(score => score * 0.5)] })] };

        var expected = new SecondStageFitting(TrainingData.SmallOptions).Fit(smaller, 0).Weights;
        var actual = new SecondStageFitting(TrainingData.SmallOptions with { SecondScoreValue = 0.5 }).Fit(figures, 0).Weights;

        Assert.Equal(expected.Weights[0] * 0.5, actual.Weights[0], 12);
        Assert.Equal(expected.Weights[1], actual.Weights[1], 12);
    }

    [Fact]
    public void Fit_RowsOfLittleWeight_TakeNoPartInCalibration()
    {
        var figures = Figures.Value;
        var more = figures with { Rows = [.. figures.Rows, .. figures.Rows.Select(row => row with { Source = "light" })] };
        var fitting = new SecondStageFitting(TrainingData.SmallOptions with
        {
            SecondWeights = new Dictionary<string, double> { ["light"] = 0.1 },
            CalibrationLeastWeight = 0.25,
        });

        var stage = fitting.Fit(more, 0);

        Assert.DoesNotContain("light", stage.Figure, StringComparison.Ordinal);
        Assert.Equal(PositivesOf(fitting.Fit(figures, 0).Figure), PositivesOf(stage.Figure));
        Assert.NotEqual(fitting.Fit(figures, 0).Weights.Weights[0], stage.Weights.Weights[0]);

        static string PositivesOf(string figure) => figure[figure.LastIndexOf("positives", StringComparison.Ordinal)..];
    }

    [Fact]
    public void Compose_TwoStages_ScoresAsOneAfterTheOther()
    {
        // Two themes over one cue and one n-gram; the second stage knows one frame.
        var first = MultiLinearModel.Of([new LinearModel(0.5, [1, 2]), new LinearModel(-1, [3, -4])]);
        LinearModel[] second = [new(0.25, [2, 10, 100]), new(0, [0.5, 0, -5])];
        var composed = StageComposition.Compose(first, second, cueCount: 1, frameCount: 1);

        // Cue, frame and n-gram present: first scores 0.5 + 1 + 2 and -1 + 3 - 4.
        double[] scores = [.. composed.Intercepts];
        for (var feature = 0; feature < composed.FeatureCount; feature++)
        {
            composed.AddTo(feature, scores);
        }

        Assert.Equal(0.25 + (2 * 3.5) + 10 + 100, scores[0], 12);
        Assert.Equal((0.5 * -2.0) - 5, scores[1], 12);
    }

    private static ModelTrainer Trainer(int threads = 0, TrainingOptions? options = null) =>
        new((options ?? TrainingData.SmallOptions) with { Threads = threads }, TrainingData.Finder(), TrainingData.Cues, TrainingData.Frames);

    private static void AssertStale(Action fit)
    {
        var exception = Assert.Throws<ModelFormatException>(fit);

        Assert.Equal("MDL342", exception.Code);
        Assert.Contains("train --figures", exception.Message, StringComparison.Ordinal);
    }
}
