using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Learning.Pipeline;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Fits the section model from the rows that name their section.</summary>
internal sealed class SectionFitting(TrainingOptions options)
{
    public SectionFit Fit(TrainingRows data)
    {
        var rows = data.Rows.Where(row => Sections.TryParse(row.Section, out _)).ToArray();
        var openings = OpeningFeaturizer.Fit([.. rows.Select(row => row.Text)], options.SectionMinimumRows);
        var vocabulary = new Vocabulary(openings.Names);
        var context = Examples.NewContext();
        var vectors = vocabulary.VectorsOf(context, rows.Select(row => PipelineLexicon.OpeningTokens(row.Text)));
        var examples = rows.Select((row, index) => new ExampleRow { Features = vectors[index], Class = row.Section! }).ToList();
        if (examples.Count == 0)
        {
            // Nothing to learn from: every section is as likely, and grammar decides.
            examples.AddRange(Sections.Names.Select(name => new ExampleRow { Features = new(vocabulary.Length, 0, [], []), Class = name }));
        }

        var fit = new ClassFitting(PipelineColumns.OpeningFeatures, Sections.Names, 0, options.SectionL2).Fit(examples, vocabulary.Length);
        return new SectionFit(openings, vocabulary, fit.Step, fit.Weights.Keep([.. Enumerable.Range(0, openings.FeatureCount)]));
    }
}
