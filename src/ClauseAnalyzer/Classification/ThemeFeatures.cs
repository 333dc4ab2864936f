using ClauseAnalyzer.Learning;

namespace ClauseAnalyzer.Classification;

/// <summary>The features of themes: cues first, then n-grams.</summary>
internal static class ThemeFeatures
{
    /// <summary>The cues of a text in the form of data/lexicon/themes.txt; none for an empty text.</summary>
    public static IReadOnlyList<IFeaturizer> CuesOf(string cueText) => cueText.Length == 0 ? [] : throw new NotImplementedException();

    public static CompositeFeaturizer Join(IReadOnlyList<IFeaturizer> cues, NgramFeaturizer ngrams) => new([.. cues, ngrams]);
}
