using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>
/// The only place where the program touches ClauseAnalyzer.Learning, so that Microsoft.ML is loaded when something is
/// learned and at no other time, and that a program can be built without it.
/// </summary>
internal static class ModelTraining
{
    /// <summary>Learns from rows and writes the model, its readable form and the pipeline.</summary>
    /// <param name="options">How to fit.</param>
    /// <param name="rows">Labelled rows.</param>
    /// <param name="themes">The themes to learn.</param>
    /// <param name="path">The model file; the others stand beside it.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    /// <exception cref="ArgumentException">The rows do not suffice.</exception>
    public static TrainedModel Train(
        TrainingOptions options, IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes, string path, CancellationToken cancellation)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var finder = new ClauseFinder(lexicon, lexicon.Scale(Engine.DefaultScale));
        var cues = ThemeCues.Load(Path.Combine(ShippedFiles.LexiconDirectory, "themes.txt"));
        var learned = new ModelTrainer(options, finder, cues).Fit(rows, themes);
        cancellation.ThrowIfCancellationRequested();
        learned.Save(path);
        return new TrainedModel(
            path,
            LearnedModel.PipelinePathOf(path),
            learned.Model.Hash,
            [.. learned.Metrics.Select(theme => new TrainedTheme(theme.Theme, theme.F1, theme.AreaUnderPrecisionRecallCurve, theme.LogLoss, theme.ToString()))]);
    }
}
