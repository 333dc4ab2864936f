namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Rates of terms by document.</summary>
public static class TermTable
{
    /// <summary>The rate of each term in each document.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="terms">Terms of one or more words; "*" at the end of a word stands for any ending. Case, and hyphen or space between words, make no difference.</param>
    /// <returns>By term in the given order, then by document in order of date; a row also where the count is 0.</returns>
    /// <exception cref="ArgumentException">A term holds no word.</exception>
    public static IReadOnlyList<TermRow> Rows(IReadOnlyList<TrendDocument> documents, IReadOnlyList<string> terms) => throw new NotImplementedException();

    /// <summary>The terms whose rates differ most between the documents: what to chart when nobody asked for terms.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <returns>Terms of one to three words, the most uneven first; empty for fewer than two documents.</returns>
    public static IReadOnlyList<string> ChooseTerms(IReadOnlyList<TrendDocument> documents, int count) => throw new NotImplementedException();
}
