using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.ModelFiles;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Learning.Fitting;
using ClauseAnalyzer.Learning.Pipeline;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Learning;

/// <summary>Learns themes, sections and verbs from labelled rows with ML.NET. Immutable and safe to share between threads.</summary>
/// <param name="options">How to fit.</param>
/// <param name="finder">Finds the verbs that the verb model must not see.</param>
/// <param name="cues">The theme cues, which become features and travel in the model.</param>
public sealed class ModelTrainer(TrainingOptions options, ClauseFinder finder, ThemeCues cues)
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
    public LearnedModel Fit(IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(themes);
        if (rows.Count == 0 || themes.Count == 0)
        {
            throw new ArgumentException($"Expected labelled rows and themes to learn, found {rows.Count} rows and {themes.Count} themes.");
        }

        var data = new TrainingRows(rows, themes, options);
        var lexicon = new PipelineLexicon(finder, cues);
        var themesFit = new ThemesFitting(options, lexicon, cues, threads).Fit(data);
        var sections = new SectionFitting(options).Fit(data);
        var verbs = new VerbFitting(options, finder).Fit(data);
        ThemeMetrics[] metrics = [.. themesFit.Themes.Select(theme => theme.Metrics)];
        var training = new TrainingRecord(options.Configuration, ProcessorKind.Name, data.Sources(), [.. metrics.Select(theme => theme.ToString())]);
        return new LearnedModel(
            ModelOf(training, themesFit, sections, verbs),
            PipelineAssembly.Build(lexicon, options.CueValue, sections, verbs, themesFit),
            metrics);
    }

    private ClauseModel ModelOf(TrainingRecord training, ThemesFit themes, SectionFit sections, VerbFit verbs) => new(new ModelParts
    {
        Training = training,
        Cues = cues,
        Ngrams = themes.Ngrams,
        ThemeWeights = themes.Weights.Keep([.. Enumerable.Range(0, new ThemeFeatures(cues, [.. themes.Themes.Select(theme => theme.Answer.Name)], themes.Ngrams).FeatureCount)]),
        Themes = [.. themes.Themes.Select(theme => theme.Answer)],
        Openings = sections.Openings,
        SectionWeights = sections.Weights,
        VerbNgrams = verbs.Ngrams,
        VerbWeights = verbs.Weights,
        Verbs = verbs.Verbs,
    });
}
