using ClauseAnalyzer.Trends.Statistics;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Rates of terms by document.</summary>
public static class TermTable
{
    /// <summary>The rate of each term in each document.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="terms">Terms of one or more words; "*" at the end of a word stands for any ending. Case, and hyphen or space between words, make no difference.</param>
    /// <returns>By term in the given order, then by document in order of date; a row also where the count is 0.</returns>
    /// <exception cref="ArgumentException">A term holds no word.</exception>
    public static IReadOnlyList<TermRow> Rows(IReadOnlyList<TrendDocument> documents, IReadOnlyList<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var patterns = terms.Select(term => (Term: term, Pattern: new TermPattern(term))).ToList();
        var texts = TrendDocument.InOrder(documents).Select(Read).ToList();
        return [.. patterns.SelectMany(term => texts.Select(text =>
            Row(text.Document, term.Term, text.Paragraphs.Sum(term.Pattern.CountIn), text.Words)))];
    }

    /// <summary>The terms whose rates differ most between the documents: what to chart when nobody asked for terms.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <returns>Terms of one to four words, the most uneven first; empty for fewer than two documents.</returns>
    public static IReadOnlyList<string> ChooseTerms(IReadOnlyList<TrendDocument> documents, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new TermChooser(new TermCorpus(TrendDocument.InOrder(documents))).Choose(count);
    }

    private static (TrendDocument Document, List<List<string>> Paragraphs, int Words) Read(TrendDocument document)
    {
        var texts = TrendSection.Of(document, TrendSection.All).Select(paragraph => paragraph.Paragraph.Text).ToList();
        return (document, [.. texts.Select(text => WordParts.Of(text).ToList())], texts.Sum(WordParts.Count));
    }

    private static TermRow Row(TrendDocument document, string term, int count, int words)
    {
        var (low, high) = PoissonInterval.Of(count);
        var perThousand = words == 0 ? 0 : 1000.0 / words;
        return new TermRow(document.Name, document.Date, term, count, words, count * perThousand, low * perThousand, high * perThousand);
    }
}
