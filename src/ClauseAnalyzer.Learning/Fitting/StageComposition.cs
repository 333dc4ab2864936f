using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>
/// Makes one linear model of two stages. A score of the second stage is linear in that of the first, and this is linear
/// in cues and n-grams, so that the two are one model over cues, frames and n-grams; it scores and gives
/// evidence as a model of one stage does.
/// </summary>
internal static class StageComposition
{
    /// <summary>Composes.</summary>
    /// <param name="first">The first stage over cues and n-grams, one output a theme.</param>
    /// <param name="second">One a theme: the weight of its first score, then those of cues and of frames.</param>
    /// <param name="cueCount">Number of cues.</param>
    /// <param name="frameCount">Number of frames.</param>
    /// <returns>A model over cues, frames and n-grams, in that order.</returns>
    public static MultiLinearModel Compose(MultiLinearModel first, IReadOnlyList<LinearModel> second, int cueCount, int frameCount) =>
        MultiLinearModel.Of([.. second.Select((weights, theme) => Compose(first, weights, theme, cueCount, frameCount))]);

    private static LinearModel Compose(MultiLinearModel first, LinearModel second, int theme, int cueCount, int frameCount)
    {
        var worth = second.Weights[0];
        var weights = new double[first.FeatureCount + frameCount];
        for (var feature = 0; feature < first.FeatureCount; feature++)
        {
            weights[feature < cueCount ? feature : feature + frameCount] = worth * first.WeightOf(feature, theme);
        }

        for (var feature = 0; feature < cueCount + frameCount; feature++)
        {
            weights[feature] += second.Weights[1 + feature];
        }

        return new LinearModel(second.Intercept + (worth * first.Intercepts[theme]), weights);
    }
}
