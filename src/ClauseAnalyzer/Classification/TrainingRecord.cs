namespace ClauseAnalyzer.Classification;

/// <summary>Where a model comes from, enough to fit it again. Immutable.</summary>
/// <param name="Configuration">The training configuration, in the form that <see cref="TrainingOptions.Parse"/> reads.</param>
/// <param name="Processor">The kind of processor that learned it, "linux x64 AVX-512": another kind learns slightly other weights from the same rows.</param>
/// <param name="Sources">The files of rows, in order of name.</param>
/// <param name="Figures">What cross-validation measured, one line a figure, as the sidecar prints it.</param>
public sealed record TrainingRecord(string Configuration, string Processor, IReadOnlyList<TrainingSource> Sources, IReadOnlyList<string> Figures);
