using ClauseAnalyzer.Classification.Models;
using Microsoft.ML;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>One fit in both its forms.</summary>
/// <param name="Step">The step of the pipeline.</param>
/// <param name="Weights">The same weights, one output a class.</param>
internal sealed record ClassFit(ITransformer Step, MultiLinearModel Weights);
