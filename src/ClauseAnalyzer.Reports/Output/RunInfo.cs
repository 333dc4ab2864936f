namespace ClauseAnalyzer.Reports.Output;

/// <summary>What a run was made with, for run.json. Immutable.</summary>
/// <param name="Version">Version of the program.</param>
/// <param name="ModelHash">SHA-256 of the model.</param>
/// <param name="LexiconHash">SHA-256 of the lexicon.</param>
/// <param name="TermWordsHash">SHA-256 of the words that bound terms.</param>
/// <param name="ScaleName">Name of the force scale.</param>
/// <param name="ScaleSource">Where its ranks come from.</param>
/// <param name="LadderName">Name of the ladder of families.</param>
/// <param name="LadderSource">Where its order comes from.</param>
internal sealed record RunInfo(string Version, string ModelHash, string LexiconHash, string TermWordsHash, string ScaleName, string ScaleSource, string LadderName, string LadderSource)
{
    /// <summary>Why texts are not of the kind this program reads, each after its name; empty when they are.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
