using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Evaluation;
using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>One theme as fitted: its weights on all rows, and what cross-validation said of rows held out.</summary>
/// <param name="Model">Weights over all features.</param>
/// <param name="Answer">Calibrator, threshold and band.</param>
/// <param name="L1">The penalty chosen.</param>
/// <param name="HeldOut">Counts of right and wrong answers on held-out rows, unweighted.</param>
/// <param name="LogLoss">Mean log loss on held-out rows by their weights, before calibration.</param>
internal sealed record ThemeFit(LinearModel Model, ThemeModel Answer, double L1, BinaryCounts HeldOut, double LogLoss);
