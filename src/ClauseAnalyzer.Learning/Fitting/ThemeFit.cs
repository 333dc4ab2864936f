using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Models;
using Microsoft.ML;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>One theme as fitted, in both its forms.</summary>
/// <param name="Scorer">The step of the pipeline that scores.</param>
/// <param name="Weights">The same weights over the kept features.</param>
/// <param name="Calibrator">The step of the pipeline from score to probability.</param>
/// <param name="Answer">The same curve, the threshold and the band.</param>
/// <param name="Metrics">What held-out rows say of it.</param>
internal sealed record ThemeFit(ITransformer Scorer, LinearModel Weights, ITransformer Calibrator, ThemeModel Answer, ThemeMetrics Metrics);
