using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Models;
using Microsoft.ML;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>The section model in both its forms.</summary>
/// <param name="Openings">Its features.</param>
/// <param name="Vocabulary">The same features as names.</param>
/// <param name="Step">The step of the pipeline.</param>
/// <param name="Weights">The same weights, one output a section.</param>
internal sealed record SectionFit(OpeningFeaturizer Openings, Vocabulary Vocabulary, ITransformer Step, MultiLinearModel Weights);
