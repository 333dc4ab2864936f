using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>The second stage of all themes. Immutable.</summary>
/// <param name="Vocabulary">Cues and then frames as names.</param>
/// <param name="CueCount">Number of cues.</param>
/// <param name="Frames">The frames, packed.</param>
/// <param name="Themes">One a theme.</param>
internal sealed record SecondStages(Vocabulary Vocabulary, int CueCount, ulong[] Frames, IReadOnlyList<SecondStage> Themes)
{
    /// <summary>Both stages as one model over cues, frames and n-grams.</summary>
    /// <param name="first">The first stage over cues and n-grams.</param>
    public MultiLinearModel ComposeWith(MultiLinearModel first) =>
        StageComposition.Compose(first, [.. Themes.Select(theme => theme.Weights)], CueCount, Frames.Length);
}
