namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>Rows of like probability, and how many of them are positive.</summary>
/// <param name="Lowest">The lowest probability in the bin.</param>
/// <param name="Highest">Largest predicted probability in the bin, 0 to 1.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="MeanProbability">Mean of the probabilities.</param>
/// <param name="PositiveShare">Share of the rows that are positive.</param>
public sealed record ReliabilityBin(double Lowest, double Highest, int Rows, double MeanProbability, double PositiveShare);
