using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Learning.Figures;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>
/// The only place where the program touches ClauseAnalyzer.Learning, so that Microsoft.ML is loaded when something is
/// learned and at no other time, and that a program can be built without it.
/// </summary>
internal static class ModelTraining
{
    /// <summary>Whether this program can learn: refuses where it was built without ClauseAnalyzer.Learning.</summary>
    public static void Demand()
    {
    }

    /// <summary>Makes figures of real rows and writes them.</summary>
    /// <param name="options">How to fit.</param>
    /// <param name="rows">Labelled rows, from which the first stage learns.</param>
    /// <param name="themes">The themes.</param>
    /// <param name="realRows">Labelled real rows.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    /// <returns>What was written, in one line.</returns>
    /// <exception cref="ArgumentException">The rows do not suffice.</exception>
    public static string MakeFigures(
        TrainingOptions options, IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes, IReadOnlyList<LabelledRow> realRows, string path, CancellationToken cancellation)
    {
        var figures = TrainerOf(options).MakeFigures(rows, themes, realRows);
        cancellation.ThrowIfCancellationRequested();
        FigureFile.Write(path, figures);
        return string.Create(
            CultureInfo.InvariantCulture, $"{path}: {figures.Rows.Count:#,0} rows, {figures.Cues.Count} cues, {figures.Frames.Count:#,0} frames; train learns from it");
    }

    /// <summary>Learns from rows and writes the model, its readable form and the pipeline.</summary>
    /// <param name="options">How to fit.</param>
    /// <param name="rows">Labelled rows.</param>
    /// <param name="themes">The themes to learn.</param>
    /// <param name="figures">The file of figures to learn a second stage from; null, or a file that is not there, for none.</param>
    /// <param name="path">The model file; the others stand beside it.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    /// <exception cref="ArgumentException">The rows do not suffice.</exception>
    public static TrainedModel Train(
        TrainingOptions options, IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes, string? figures, string path, CancellationToken cancellation)
    {
        var real = File.Exists(figures) ? FigureFile.Read(figures) : null;
        var learned = TrainerOf(options).Fit(rows, themes, real);
        cancellation.ThrowIfCancellationRequested();
        learned.Save(path);
        return new TrainedModel(
            path,
            LearnedModel.PipelinePathOf(path),
            learned.Model.Hash,
            [.. learned.Metrics.Select(theme => new TrainedTheme(theme.Theme, theme.F1, theme.AreaUnderPrecisionRecallCurve, theme.LogLoss, theme.ToString()))]);
    }

    private static ModelTrainer TrainerOf(TrainingOptions options)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var finder = new ClauseFinder(lexicon, lexicon.Scale(Engine.DefaultScale));
        var cues = ThemeCues.Load(Path.Combine(ShippedFiles.LexiconDirectory, "themes.txt"));
        return new ModelTrainer(options, finder, cues, FrameLexicon.Load(ShippedFiles.LexiconDirectory));
    }
}
