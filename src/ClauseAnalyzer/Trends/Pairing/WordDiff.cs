namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Compares two texts word by word.</summary>
public static class WordDiff
{
    /// <summary>The parts that turn one text into the other.</summary>
    /// <param name="older">The old text.</param>
    /// <param name="newer">The new text.</param>
    /// <returns>Equal and delete parts joined give <paramref name="older"/>, equal and insert parts <paramref name="newer"/>, to the character. Two empty texts give no part.</returns>
    public static IReadOnlyList<DiffPart> Between(string older, string newer) => throw new NotImplementedException();
}
