using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Learning.Fitting;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Learning.Fitting;

public sealed class ThemeCalibrationTests
{
    [Fact]
    public void Fit_TwoScores_GivesPlattsTargets()
    {
        // Three negatives at score 0, two positives at score 1: the curve can meet the targets 1/5 and 3/4.
        var answer = Calibrate([false, false, false, true, true], [0, 0, 0, 1, 1]);

        Assert.Equal(0.2, answer.Calibrator.ProbabilityOf(0), 0.01);
        Assert.Equal(0.75, answer.Calibrator.ProbabilityOf(1), 0.01);
    }

    [Fact]
    public void Fit_ScoresTheWrongWayRound_GivesAFlatCurve()
    {
        var answer = Calibrate([true, true, false, false, false], [0, 0, 0, 1, 1]);

        Assert.Equal(0, answer.Calibrator.Slope, 1e-6);
        Assert.Equal(3.0 / 7, answer.Calibrator.ProbabilityOf(5), 0.01);
    }

    private static ThemeModel Calibrate(bool[] labels, float[] scores)
    {
        LabelledRow[] rows = [.. labels.Select((label, index) => new LabelledRow
        {
            Source = "rows.csv",
            Row = index + 1,
            Text = $"row {index}",
            Themes = new Dictionary<string, bool?> { ["oceans"] = label },
        })];
        var options = new TrainingOptions();
        return new ThemeCalibration(options).Fit(new ThemeRows(new TrainingRows(rows, ["oceans"], options), "oceans", options), new HeldOutScores(1, 0, scores)).Answer;
    }
}
