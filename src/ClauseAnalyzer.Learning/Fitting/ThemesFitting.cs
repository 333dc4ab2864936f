using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Learning.Pipeline;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>
/// Fits the themes: scores of held-out rows over all features, the features that the L1 penalty leaves, weights over
/// these alone, and a calibrator for each theme. Immutable.
/// </summary>
internal sealed class ThemesFitting(TrainingOptions options, PipelineLexicon lexicon, ThemeCues cues, int threads)
{
    public ThemesFit Fit(TrainingRows data)
    {
        ThemeRows[] themes = [.. data.Themes.Select(theme => new ThemeRows(data, theme, options))];
        string[][] tokens = [.. data.Texts.Select(text => lexicon.ThemeTokens(text, options.CueValue))];
        var ngrams = NgramFeaturizer.Fit(data.Texts, options.Ngrams);
        var every = VocabularyOf(data, ngrams);
        var vectors = every.VectorsOf(Examples.NewContext(), tokens);

        var held = ForEach(themes, (theme, _) => ThemeCrossValidation.Run(theme.ToExamples(vectors), every.Length, options));
        var used = ForEach(themes, (theme, number) =>
            ThemeTrainer.ChooseFeatures(Examples.NewContext(), theme.ToExamples(vectors), every.Length, held[number].L1, options.L2));

        // Cues stay whole, since they are read again from their text; n-grams that no theme uses go.
        var cueCount = every.Length - ngrams.FeatureCount;
        var kept = ngrams.Keep([.. used.SelectMany(features => features).Where(feature => feature >= cueCount).Distinct().Order().Select(feature => feature - cueCount)]);
        var vocabulary = VocabularyOf(data, kept);
        var keptVectors = vocabulary.VectorsOf(Examples.NewContext(), tokens);
        var fits = ForEach(themes, (theme, number) => FitOne(theme, held[number], theme.ToExamples(keptVectors), vocabulary.Length, cueCount));
        return new ThemesFit(kept, vocabulary, fits, MultiLinearModel.Of([.. fits.Select(fit => fit.Weights)]));
    }

    private ThemeFit FitOne(ThemeRows theme, HeldOutScores held, IReadOnlyList<ExampleRow> examples, int length, int cueCount)
    {
        var step = ThemeTrainer.Fit(Examples.NewContext(), examples, length, held.L1, options.L2);
        var model = step.Model.SubModel;

        // A cue that is present has this value, so that as a feature that is present or not it weighs as much more.
        var weights = model.Weights.Select((weight, feature) => feature < cueCount ? (double)weight * options.CueValue : weight);
        var (calibrator, answer, metrics) = new ThemeCalibration(options).Fit(theme, held);
        return new ThemeFit(step, new LinearModel(model.Bias, [.. weights]), calibrator, answer, metrics);
    }

    private Vocabulary VocabularyOf(TrainingRows data, NgramFeaturizer ngrams)
    {
        var features = new ThemeFeatures(cues, data.Themes, FrameFeaturizer.None, ngrams);
        return new Vocabulary(Enumerable.Range(0, features.FeatureCount).Select(features.NameOf));
    }

    // Side by side; each fit has a context of its own and gives the same whatever runs beside it.
    private TResult[] ForEach<TResult>(ThemeRows[] themes, Func<ThemeRows, int, TResult> fit)
    {
        var results = new TResult[themes.Length];
        Parallel.For(0, themes.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, theme => results[theme] = fit(themes[theme], theme));
        return results;
    }
}
