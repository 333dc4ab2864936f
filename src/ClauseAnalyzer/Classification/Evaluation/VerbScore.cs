namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>How well verbs are found and foreseen. Immutable.</summary>
/// <param name="Rows">Rows whose label names a verb.</param>
/// <param name="Correct">Rows where the main clause has that verb.</param>
/// <param name="Misses">The others, in order.</param>
/// <param name="SuggestionRows">Operative rows with a verb, on which the learned model was asked.</param>
/// <param name="TopOne">Rows where its first suggestion is the verb; the opening was masked.</param>
/// <param name="TopThree">Rows where one of its first three is.</param>
public sealed record VerbScore(int Rows, int Correct, IReadOnlyList<VerbMiss> Misses, int SuggestionRows, int TopOne, int TopThree)
{
    /// <summary>Share of the rows whose verb was found; 0 for no rows.</summary>
    public double Accuracy => Rows == 0 ? 0 : (double)Correct / Rows;

    /// <summary>Share of the rows whose verb the learned model put first; 0 for no rows.</summary>
    public double TopOneShare => SuggestionRows == 0 ? 0 : (double)TopOne / SuggestionRows;

    /// <summary>Share of the rows whose verb is among its first three; 0 for no rows.</summary>
    public double TopThreeShare => SuggestionRows == 0 ? 0 : (double)TopThree / SuggestionRows;
}
