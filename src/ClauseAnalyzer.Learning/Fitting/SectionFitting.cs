using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Fits the section model from the rows that name their section.</summary>
internal sealed class SectionFitting(TrainingOptions options, int threads)
{
    public (OpeningFeaturizer Openings, MultiLinearModel Weights) Fit(TrainingRows data)
    {
        var texts = new List<string>();
        var sections = new List<int>();
        foreach (var row in data.Rows)
        {
            if (Sections.TryParse(row.Section, out var section))
            {
                texts.Add(row.Text);
                sections.Add((int)section);
            }
        }

        var openings = OpeningFeaturizer.Fit(texts, options.SectionMinimumRows);
        double[] weights = [.. texts.Select(_ => 1.0)];
        var penalties = new LogisticRegressionOptions { L1 = 0, L2 = options.SectionL2 };
        var fitted = OneVsRestFitting.Fit(PresenceMatrices.Of(openings, texts), sections, Sections.Names.Count, weights, penalties, threads);
        return (openings, fitted);
    }
}
