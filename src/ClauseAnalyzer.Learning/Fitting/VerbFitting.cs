using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Fits the verb model from operative rows that name their verb; the words of the act itself are masked.</summary>
internal sealed class VerbFitting(TrainingOptions options, ClauseFinder finder, int threads)
{
    public (NgramFeaturizer Ngrams, MultiLinearModel Weights, IReadOnlyList<string> Verbs) Fit(TrainingRows data)
    {
        var rows = data.Rows.Where(row => row.Section == Sections.NameOf(Section.Operative) && row.Verb is { Length: > 0 }).ToArray();
        string[] verbs =
        [
            .. rows.CountBy(row => row.Verb!, StringComparer.Ordinal)
                .Where(verb => verb.Value >= options.VerbMinimumRows)
                .Select(verb => verb.Key)
                .Order(StringComparer.Ordinal),
        ];
        var known = rows.Where(row => verbs.Contains(row.Verb, StringComparer.Ordinal)).ToArray();
        string[] texts = [.. known.Select(row => MaskedOpening.Of(row.Text, Section.Operative, finder))];
        int[] classes = [.. known.Select(row => Array.IndexOf(verbs, row.Verb))];
        var ngrams = NgramFeaturizer.Fit(texts, options.Ngrams);
        double[] weights = [.. texts.Select(_ => 1.0)];
        var penalties = new LogisticRegressionOptions { L1 = options.VerbL1, L2 = options.VerbL2 };
        var fitted = verbs.Length == 0
            ? new MultiLinearModel([], new int[ngrams.FeatureCount + 1], [], [])
            : OneVsRestFitting.Fit(PresenceMatrices.Of(ngrams, texts), classes, verbs.Length, weights, penalties, threads);
        var kept = fitted.UsedFeatures();
        return (ngrams.Keep(kept), fitted.Keep(kept), verbs);
    }
}
