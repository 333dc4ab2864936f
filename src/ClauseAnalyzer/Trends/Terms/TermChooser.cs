using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Picks the terms whose use differs most between columns of documents.</summary>
/// <remarks>
/// The measure is G2, the likelihood ratio against one rate for all columns (Dunning, Computational Linguistics 19, 1993,
/// 61-74). A column of one document is counted in words. Columns of several are counted in documents that hold the term,
/// because words of one document are not independent and a single text could decide alone (Lijffijt and others, Digital
/// Scholarship in the Humanities 31, 2016, 374-397). Phrases say more than words: G2 is weighed by the logarithm of one
/// more than the words, as the C-value weighs them (Frantzi, Ananiadou and Mima, Int. J. on Digital Libraries 3, 2000,
/// 115-130), but no higher than for two, or the longest would always win.
/// </remarks>
/// <param name="corpus">The terms.</param>
/// <param name="columns">The documents of each column; every document in one at most.</param>
internal sealed class TermChooser(TermCorpus corpus, IReadOnlyList<IReadOnlyList<int>> columns)
{
    // In fewer, a line over the columns shows accidents.
    private const int LeastDocuments = 2;
    private const double LeastShareOfDocuments = 0.02;

    private readonly bool byDocument = columns.All(column => column.Count <= 1);

    /// <summary>Picks terms.</summary>
    /// <param name="count">At most so many.</param>
    /// <returns>By falling weighed G2; no two share half their words.</returns>
    public IReadOnlyList<string> Choose(int count)
    {
        if (columns.Count < 2)
        {
            return [];
        }

        var ranked = Unevenness()
            .Select((unevenness, term) => (Term: term, Unevenness: Math.Round(unevenness * WeightOf(corpus.Terms[term]), 6)))
            .Where(candidate => IsCandidate(candidate.Term))
            .OrderByDescending(candidate => candidate.Unevenness).ThenBy(candidate => candidate.Term);
        var chosen = new List<int>();
        foreach (var (term, _) in ranked)
        {
            if (chosen.Count < count && !chosen.Exists(other => corpus.Overlap(other, term)))
            {
                chosen.Add(term);
            }
        }

        return [.. chosen.Select(corpus.NameOf)];
    }

    private bool IsCandidate(int term) =>
        corpus.Terms[term].Documents >= Math.Max(LeastDocuments, LeastShareOfDocuments * corpus.DocumentCount)
        && corpus.Terms[term].Free >= corpus.LeastCount;

    private static double WeightOf(Phrase term) => DeterministicMath.Log(term.Length == 1 ? 2 : 3);

    // 2 sum of observed times ln(observed / expected), over those that have the term and those that have not.
    private double[] Unevenness()
    {
        var counts = columns.Select(CountsOf).ToList();
        var sizes = columns.Select(column => byDocument ? column.Sum(document => (double)corpus.Text.LengthOf(document)) : column.Count).ToList();
        var size = sizes.Sum();
        var unevenness = new double[corpus.Terms.Count];
        for (var term = 0; term < unevenness.Length; term++)
        {
            var share = counts.Sum(column => column[term]) / size;
            for (var column = 0; column < counts.Count; column++)
            {
                unevenness[term] += Part(counts[column][term], sizes[column] * share) + Part(sizes[column] - counts[column][term], sizes[column] * (1 - share));
            }
        }

        return unevenness;
    }

    private static double Part(double observed, double expected) =>
        observed > 0 ? 2 * observed * DeterministicMath.Log(observed / expected) : 0;

    private double[] CountsOf(IReadOnlyList<int> column)
    {
        var counts = new double[corpus.Terms.Count];
        foreach (var (term, count) in column.SelectMany(corpus.CountsOf))
        {
            counts[term] += byDocument ? count : 1;
        }

        return counts;
    }
}
