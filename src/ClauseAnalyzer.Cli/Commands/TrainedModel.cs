namespace ClauseAnalyzer.Cli.Commands;

/// <summary>What was learned, in words of the command line.</summary>
/// <param name="Path">The model file.</param>
/// <param name="PipelinePath">The pipeline beside it.</param>
/// <param name="Hash">SHA-256 over what the model holds.</param>
/// <param name="Themes">One a theme, in the model's order.</param>
internal sealed record TrainedModel(string Path, string PipelinePath, string Hash, IReadOnlyList<TrainedTheme> Themes);
