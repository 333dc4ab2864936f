namespace ClauseAnalyzer.Classification;

/// <summary>A file of rows that a model was fitted from.</summary>
/// <param name="Name">Its name without folder.</param>
/// <param name="Rows">Rows used.</param>
/// <param name="Hash">SHA-256 over their texts and labels in order, lower-case hexadecimal.</param>
public sealed record TrainingSource(string Name, int Rows, string Hash);
