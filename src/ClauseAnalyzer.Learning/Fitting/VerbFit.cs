using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Models;
using Microsoft.ML;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>The verb model in both its forms.</summary>
/// <param name="Ngrams">Its features.</param>
/// <param name="Vocabulary">The same features as names.</param>
/// <param name="Step">The step of the pipeline; null when fewer than two verbs are known.</param>
/// <param name="Weights">The same weights, one output a verb.</param>
/// <param name="Verbs">Canonical verbs in the order of the outputs.</param>
internal sealed record VerbFit(NgramFeaturizer Ngrams, Vocabulary Vocabulary, ITransformer? Step, MultiLinearModel Weights, IReadOnlyList<string> Verbs);
