namespace ClauseAnalyzer.Reports;

/// <summary>An input, or one row of it, that could not be used. The others went on without it.</summary>
/// <param name="Input">The input's name as the caller gave it.</param>
/// <param name="Row">The row in a row file, 1 for the first after the header; null when the whole input was refused.</param>
/// <param name="Reason">What was expected and found, one line.</param>
public sealed record RefusedInput(string Input, long? Row, string Reason);
