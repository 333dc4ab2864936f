using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification;

/// <summary>Fits a <see cref="ClauseModel"/> from labelled rows.</summary>
/// <param name="options">How to fit.</param>
/// <param name="lexiconDirectory">The folder of data/lexicon, whose cues become features and travel in the model.</param>
public sealed class ModelTrainer(TrainingOptions options, string lexiconDirectory)
{
    /// <summary>Fits themes, sections and verbs.</summary>
    /// <param name="rows">Labelled rows; their themes, in the order of the first row, are the model's.</param>
    /// <returns>The model; the same bytes for the same rows and options on every machine.</returns>
    /// <exception cref="ArgumentException">There are no rows, or a theme has no positive or no negative one.</exception>
    public ClauseModel Fit(IReadOnlyList<LabelledRow> rows) =>
        throw new NotImplementedException($"{options} {lexiconDirectory} {rows.Count}");
}
