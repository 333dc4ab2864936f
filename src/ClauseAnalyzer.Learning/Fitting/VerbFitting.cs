using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Learning.Pipeline;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Fits the verb model from operative rows that name their verb; the words of the act itself are masked.</summary>
internal sealed class VerbFitting(TrainingOptions options, ClauseFinder finder)
{
    public VerbFit Fit(TrainingRows data)
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
        var ngrams = NgramFeaturizer.Fit(texts, options.Ngrams with { MinimumRows = options.VerbNgramMinimumRows });
        var vocabulary = new Vocabulary(Enumerable.Range(0, ngrams.FeatureCount).Select(ngrams.NameOf));
        if (verbs.Length < 2)
        {
            // No choice to learn: the one verb that is known, or none.
            return new VerbFit(ngrams, vocabulary, null, new MultiLinearModel(new double[verbs.Length], new int[ngrams.FeatureCount + 1], [], []), verbs);
        }

        var vectors = vocabulary.VectorsOf(Examples.NewContext(), texts.Select(PipelineLexicon.VerbTokens));
        var examples = known.Select((row, index) => new ExampleRow { Features = vectors[index], Class = row.Verb! });
        var fit = new ClassFitting(PipelineColumns.VerbFeatures, verbs, options.VerbL1, options.VerbL2).Fit(examples, vocabulary.Length);
        return new VerbFit(ngrams, vocabulary, fit.Step, fit.Weights.Keep([.. Enumerable.Range(0, ngrams.FeatureCount)]), verbs);
    }
}
