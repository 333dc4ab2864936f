using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Classification.ModelFiles;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Learning.Figures;
using ClauseAnalyzer.Learning.Fitting;
using ClauseAnalyzer.Learning.Pipeline;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Learning;

/// <summary>Learns themes, sections and verbs from labelled rows with ML.NET. Immutable and safe to share between threads.</summary>
/// <param name="options">How to fit.</param>
/// <param name="finder">Finds the verbs that the verb model must not see.</param>
/// <param name="cues">The theme cues, which become features and travel in the model.</param>
/// <param name="frames">The words of frames, for figures and the second stage; <see cref="FrameLexicon.None"/> for none.</param>
public sealed class ModelTrainer(TrainingOptions options, ClauseFinder finder, ThemeCues cues, FrameLexicon frames)
{
    private readonly int threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;

    /// <summary>Fits themes, sections and verbs.</summary>
    /// <param name="rows">Labelled rows, in any order.</param>
    /// <returns>The model of the themes that the rows name: the default four first, others after them by name. The same bytes for the same rows and options on one kind of processor, whatever the number of threads.</returns>
    /// <exception cref="ArgumentException">There are no rows, or a theme has no positive or no negative one.</exception>
    public LearnedModel Fit(IReadOnlyList<LabelledRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var named = rows.SelectMany(row => row.Themes.Keys).ToHashSet(StringComparer.Ordinal);
        var others = named.Except(LabelledRowReader.DefaultThemes, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return Fit(rows, [.. LabelledRowReader.DefaultThemes.Where(named.Contains), .. others]);
    }

    /// <summary>Fits themes, sections and verbs.</summary>
    /// <param name="rows">Labelled rows, in any order.</param>
    /// <param name="themes">The themes to learn, in the order of the model's columns; at least one.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException">There are no rows or no themes, or a theme has no positive or no negative row.</exception>
    public LearnedModel Fit(IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes) => Fit(rows, themes, null);

    /// <summary>Fits themes, sections and verbs, the themes in two stages.</summary>
    /// <param name="rows">Labelled rows, in any order, from which the words of themes are learned.</param>
    /// <param name="themes">The themes to learn, in the order of the model's columns; at least one.</param>
    /// <param name="figures">Figures of real rows, from which is learned what scores, cues and frames are worth; null for one stage.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException">There are no rows or no themes, or a theme has no positive or no negative row.</exception>
    /// <exception cref="ModelFormatException">The figures were made with other rows, settings, cues, frames or features (MDL342).</exception>
    public LearnedModel Fit(IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes, RealFigures? figures)
    {
        var data = RowsOf(rows, themes);
        if (figures is not null && figures.Inputs != InputsOf(data))
        {
            throw new ModelFormatException(
                "MDL342",
                $"{RealFigures.FileName} was made with other labelled rows, settings, cues, frames or another way of finding them than these. Make it again from labelled real rows with train --figures FILE…, or take it away to train without a second stage.");
        }

        var lexicon = new PipelineLexicon(finder, cues, frames);
        var first = new ThemesFitting(options, lexicon, cues, threads).Fit(data);
        var second = figures is null ? null : FitSecondStage(figures);
        var sections = new SectionFitting(options).Fit(data);
        var verbs = new VerbFitting(options, finder).Fit(data);
        ThemeMetrics[] metrics = [.. first.Themes.Select(theme => theme.Metrics)];
        var report = metrics.Select(theme => theme.ToString()).Concat(second?.Themes.Select(theme => theme.Figure) ?? []);
        var training = new TrainingRecord(options.Configuration, ProcessorKind.Name, data.Sources(), [.. report]);
        return new LearnedModel(
            ModelOf(training, first, second, sections, verbs),
            PipelineAssembly.Build(lexicon, options.CueValue, sections, verbs, first, second),
            metrics);
    }

    /// <summary>Makes figures of labelled rows, from which <see cref="Fit(IReadOnlyList{LabelledRow}, IReadOnlyList{string}, RealFigures?)"/> learns a second stage.</summary>
    /// <param name="rows">Labelled rows, from which the first stage learns.</param>
    /// <param name="themes">The themes, in the order of the model's columns; at least one.</param>
    /// <param name="realRows">Labelled rows, real ones above all; those among <paramref name="rows"/> should weigh little (<see cref="TrainingOptions.SecondWeights"/>), since the first stage knows them.</param>
    /// <returns>One row of figures for each of them on which annotators agree, by file and place.</returns>
    /// <exception cref="ArgumentException">There are no rows or no themes, or a theme has no positive or no negative row.</exception>
    public RealFigures MakeFigures(IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes, IReadOnlyList<LabelledRow> realRows)
    {
        ArgumentNullException.ThrowIfNull(realRows);
        var data = RowsOf(rows, themes);
        var first = new ThemesFitting(options, new PipelineLexicon(finder, cues, frames), cues, threads).Fit(data);
        return new FigureMaker(themes, FeaturesOf(first), WeightsOf(first), frames).Make(InputsOf(data), realRows, options.SecondMinimumRows);
    }

    private TrainingRows RowsOf(IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(themes);
        return rows.Count == 0 || themes.Count == 0
            ? throw new ArgumentException($"Expected labelled rows and themes to learn, found {rows.Count} rows and {themes.Count} themes.")
            : new TrainingRows(rows, themes, options);
    }

    private string InputsOf(TrainingRows data) => FigureInputs.HashOf(data.Themes, data.Sources(), data.Texts, options.Configuration, cues, frames);

    private SecondStages FitSecondStage(RealFigures figures)
    {
        var fitting = new SecondStageFitting(options);
        var themes = new SecondStage[figures.Themes.Count];
        Parallel.For(0, themes.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, theme => themes[theme] = fitting.Fit(figures, theme));
        return new SecondStages(new Vocabulary(figures.Cues.Concat(figures.FrameNames)), figures.Cues.Count, [.. figures.Frames], themes);
    }

    private ThemeFeatures FeaturesOf(ThemesFit first) =>
        new(cues, [.. first.Themes.Select(theme => theme.Answer.Name)], FrameFeaturizer.None, first.Ngrams);

    private MultiLinearModel WeightsOf(ThemesFit first) => first.Weights.Keep([.. Enumerable.Range(0, FeaturesOf(first).FeatureCount)]);

    private ClauseModel ModelOf(TrainingRecord training, ThemesFit first, SecondStages? second, SectionFit sections, VerbFit verbs) => new(new ModelParts
    {
        Training = training,
        Cues = cues,
        Frames = second is null ? FrameFeaturizer.None : new FrameFeaturizer(frames, second.Frames),
        Ngrams = first.Ngrams,
        ThemeWeights = second?.ComposeWith(WeightsOf(first)) ?? WeightsOf(first),
        Themes = second is null ? [.. first.Themes.Select(theme => theme.Answer)] : [.. second.Themes.Select(theme => theme.Answer)],
        Openings = sections.Openings,
        SectionWeights = sections.Weights,
        VerbNgrams = verbs.Ngrams,
        VerbWeights = verbs.Weights,
        Verbs = verbs.Verbs,
    });
}
