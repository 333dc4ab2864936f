using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Models;
using Microsoft.ML;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>One theme of the second stage as fitted.</summary>
/// <param name="Scorer">The step that scores a row of figures.</param>
/// <param name="ScoreValue">What the first stage's score is multiplied by for that step.</param>
/// <param name="Weights">The same weights, for the score as it is: of the theme's own score, then of the cues, then of the frames.</param>
/// <param name="Calibrator">The step from score to probability.</param>
/// <param name="Answer">The same curve, the threshold and the band.</param>
/// <param name="Figure">What held-out rows say of it, in one line.</param>
internal sealed record SecondStage(ITransformer Scorer, double ScoreValue, LinearModel Weights, ITransformer Calibrator, ThemeModel Answer, string Figure);
