namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Lengths of many texts, by kind, so that bounds are found for several at once.</summary>
/// <param name="Features">Weight of each text's distinct stems and pairs of stems.</param>
/// <param name="Words">Weight of each text's stems, repeats counted.</param>
internal sealed record TextLengths(float[] Features, float[] Words);
