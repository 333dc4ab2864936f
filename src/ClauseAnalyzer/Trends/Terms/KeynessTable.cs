using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>The terms that set one text of a trend apart from another.</summary>
/// <remarks>
/// Terms are whole noun phrases and single words, as data/lexicon/terms.txt bounds them; verb phrases of acts are counted
/// in tables of their own. Of terms that share words and occur about as often only the strongest is listed.
/// </remarks>
public static class KeynessTable
{
    private const int RowsASide = 100;

    /// <summary>Compares the first text with the last, and each with the next.</summary>
    /// <param name="documents">The texts, in any order; they are compared in order of date. Together they are the prior, scaled to the length of the shorter of two.</param>
    /// <param name="words">What ends a term.</param>
    /// <param name="perSide">Rows kept for each pair and each direction, at least 1.</param>
    /// <returns>First against last, then neighbours in order; within a pair by falling z. Empty for fewer than two documents.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perSide"/> is below 1.</exception>
    public static IReadOnlyList<KeynessRow> Rows(IReadOnlyList<TrendDocument> documents, TermWords words, int perSide = RowsASide)
    {
        var ordered = TrendDocument.InOrder(documents);
        return Chain(new TermCorpus(ordered, words, 1), [.. ordered.Select((document, index) => new KeynessSide(document.Name, [index]))], perSide);
    }

    /// <summary>Compares a group of texts with a reference corpus of the user's own.</summary>
    /// <param name="reference">The corpus to compare with, and its name in the table.</param>
    /// <param name="target">The texts to compare, and their name in the table.</param>
    /// <param name="words">What ends a term.</param>
    /// <param name="perSide">Rows kept for each direction, at least 1.</param>
    /// <param name="threads">Parts of the texts counted at the same time, at least 1; the rows do not depend on it.</param>
    /// <returns>By falling z; empty when either side has no words. Both sides together are the prior, scaled to the length of the shorter one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perSide"/> is below 1.</exception>
    public static IReadOnlyList<KeynessRow> Compare(
        (string Name, IReadOnlyList<TrendDocument> Documents) reference,
        (string Name, IReadOnlyList<TrendDocument> Documents) target,
        TermWords words,
        int perSide = RowsASide,
        int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perSide, 1);
        var corpus = new TermCorpus([.. reference.Documents, .. target.Documents], words, threads);
        var count = reference.Documents.Count;
        return new KeynessComparison(corpus, perSide).Between(
            new KeynessSide(reference.Name, [.. Enumerable.Range(0, count)]),
            new KeynessSide(target.Name, [.. Enumerable.Range(count, target.Documents.Count)]));
    }

    /// <summary>Compares the first side with the last, and each with the next.</summary>
    internal static IReadOnlyList<KeynessRow> Chain(TermCorpus corpus, IReadOnlyList<KeynessSide> sides, int perSide = RowsASide)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perSide, 1);
        if (sides.Count < 2)
        {
            return [];
        }

        var comparison = new KeynessComparison(corpus, perSide);
        var rows = new List<KeynessRow>(comparison.Between(sides[0], sides[^1]));
        for (var index = 1; index < sides.Count && sides.Count > 2; index++)
        {
            rows.AddRange(comparison.Between(sides[index - 1], sides[index]));
        }

        return rows;
    }

    /// <summary>Compares each side with all others together.</summary>
    internal static IReadOnlyList<KeynessRow> Each(TermCorpus corpus, IReadOnlyList<KeynessSide> sides, int perSide = RowsASide)
    {
        var comparison = new KeynessComparison(corpus, perSide);
        return sides.Count < 3
            ? Chain(corpus, sides, perSide)
            : [.. sides.SelectMany(side => comparison.Between(
                new KeynessSide("all others", [.. sides.Where(other => other != side).SelectMany(other => other.Documents)]), side))];
    }
}
