using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.ModelFiles;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Learning.Fitting;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Learning;

/// <summary>Fits a <see cref="ClauseModel"/> from labelled rows. Immutable and safe to share between threads.</summary>
/// <param name="options">How to fit.</param>
/// <param name="finder">Finds the verbs that the verb model must not see.</param>
/// <param name="cues">The theme cues, which become features and travel in the model.</param>
public sealed class ModelTrainer(TrainingOptions options, ClauseFinder finder, ThemeCues cues)
{
    private readonly int threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;

    /// <summary>Fits themes, sections and verbs.</summary>
    /// <param name="rows">Labelled rows, in any order.</param>
    /// <returns>The model of the themes that the rows name: the default four first, others after them by name. The same bytes for the same rows and options on every machine.</returns>
    /// <exception cref="ArgumentException">There are no rows, or a theme has no positive or no negative one.</exception>
    public ClauseModel Fit(IReadOnlyList<LabelledRow> rows)
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
    public ClauseModel Fit(IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(themes);
        if (rows.Count == 0 || themes.Count == 0)
        {
            throw new ArgumentException($"Expected labelled rows and themes to learn, found {rows.Count} rows and {themes.Count} themes.");
        }

        var data = new TrainingRows(rows, themes, options);
        var (ngrams, weights, fits) = FitThemes(data);
        var sections = new SectionFitting(options, threads).Fit(data);
        var verbs = new VerbFitting(options, finder, threads).Fit(data);
        return new ClauseModel(new ModelParts
        {
            Training = new TrainingRecord(options.Configuration, data.Sources(), FiguresOf(fits)),
            Cues = cues,
            Ngrams = ngrams,
            ThemeWeights = weights,
            Themes = [.. fits.Select(fit => fit.Answer)],
            Openings = sections.Openings,
            SectionWeights = sections.Weights,
            VerbNgrams = verbs.Ngrams,
            VerbWeights = verbs.Weights,
            Verbs = verbs.Verbs,
        });
    }

    private (NgramFeaturizer Ngrams, MultiLinearModel Weights, ThemeFit[] Fits) FitThemes(TrainingRows data)
    {
        var ngrams = NgramFeaturizer.Fit(data.Texts, options.Ngrams);
        var featurizer = new ThemeFeatures(cues, data.Themes, ngrams);
        var features = PresenceMatrices.Of(featurizer, data.Texts);
        double[] factors = [.. Enumerable.Range(0, featurizer.FeatureCount).Select(feature => feature < featurizer.CueCount ? options.CuePenalty : 1)];
        var fittings = data.Themes.Select(theme => new ThemeFitting(data, features, factors, theme, options)).ToArray();
        var fits = new ThemeFit[fittings.Length];
        Parallel.For(0, fits.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, theme => fits[theme] = fittings[theme].Fit());
        var weights = MultiLinearModel.Of([.. fits.Select(fit => fit.Model)]);

        // Cues stay whole, since they are read again from their text; n-grams without weight go.
        int[] usedNgrams = [.. weights.UsedFeatures().Where(feature => feature >= featurizer.CueCount)];
        int[] kept = [.. Enumerable.Range(0, featurizer.CueCount), .. usedNgrams];
        return (ngrams.Keep([.. usedNgrams.Select(feature => feature - featurizer.CueCount)]), weights.Keep(kept), fits);
    }

    private static IReadOnlyList<string> FiguresOf(ThemeFit[] fits) =>
    [
        .. fits.Select(fit => FormattableString.Invariant(
            $"{fit.Answer.Name}: held-out F1 {fit.HeldOut.F1:F3}, precision {fit.HeldOut.Precision:F3}, recall {fit.HeldOut.Recall:F3}, log loss {fit.LogLoss:F3}, L1 {fit.L1:F2}, positives {fit.HeldOut.Positives} of {fit.HeldOut.Total}")),
    ];
}
