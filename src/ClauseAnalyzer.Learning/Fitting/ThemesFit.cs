using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>All themes over the features that any of them uses.</summary>
/// <param name="Ngrams">The n-grams among these features; the cues of the themes come before them.</param>
/// <param name="Vocabulary">All these features as names.</param>
/// <param name="Themes">One a theme.</param>
/// <param name="Weights">The weights of all themes.</param>
internal sealed record ThemesFit(NgramFeaturizer Ngrams, Vocabulary Vocabulary, IReadOnlyList<ThemeFit> Themes, MultiLinearModel Weights);
