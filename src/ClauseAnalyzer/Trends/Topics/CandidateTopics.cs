using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Trends.Topics;

/// <summary>Clusters key terms by the paragraphs that hold them.</summary>
/// <remarks>
/// Terms are joined from the closest pair on, clusters by the mean of their pairs (average linkage), as long as that mean
/// reaches a fifth; closeness is Dice's coefficient of the paragraphs that hold them. What mostly stands where a named theme
/// stands is that theme under another word, and left out.
/// </remarks>
public static class CandidateTopics
{
    /// <summary>Above so many paragraphs topics are not sought.</summary>
    public const int MostParagraphs = 20_000;

    // The 95% point of chi-squared with one degree of freedom: an offer may be bolder than a finding.
    private const double Key = 3.84;
    private const int MostTerms = 60;
    private const int LeastParagraphs = 3;
    private const double LeastCloseness = 0.2;
    private const double SameAsATheme = 0.6;
    private const int MostTopics = 8;

    /// <summary>Finds topics.</summary>
    /// <param name="documents">The texts; none gives no topic.</param>
    /// <param name="keyness">What sets them apart; terms of a log-likelihood above 3.84 are looked at, the 60 strongest.</param>
    /// <returns>At most eight, those with the most paragraphs first; each has two terms and three paragraphs or more.</returns>
    public static IReadOnlyList<CandidateTopic> Of(IReadOnlyList<TrendDocument> documents, IReadOnlyList<KeynessRow> keyness)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(keyness);
        var paragraphs = documents.SelectMany(document => TrendSection.Of(document, TrendSection.All)).ToList();
        var terms = keyness.Where(row => row.LogLikelihood > Key).GroupBy(row => row.Term, StringComparer.Ordinal)
            .Select(term => (Term: term.Key, Strength: term.Max(row => row.LogLikelihood)))
            .OrderByDescending(term => term.Strength).ThenBy(term => term.Term, StringComparer.Ordinal).Take(MostTerms).Select(term => term.Term).ToList();
        if (paragraphs.Count > MostParagraphs || terms.Count < 2)
        {
            return [];
        }

        var holders = HoldersOf(terms, paragraphs);
        var themes = ShareTables.ThemeNames(documents).Select(name => (Name: name, Paragraphs: Where(paragraphs, paragraph => paragraph.Themes.Any(theme => theme.Present && theme.Name == name)))).ToList();
        return
        [
            .. Clusters(holders).Where(cluster => cluster.Count > 1)
                .Select(cluster => Topic(cluster.Order().ToList(), terms, holders, paragraphs, themes))
                .Where(topic => topic.Paragraphs.Count >= LeastParagraphs && topic.Overlap < SameAsATheme)
                .OrderByDescending(topic => topic.Paragraphs.Count).ThenBy(topic => terms.IndexOf(topic.Name)).Take(MostTopics),
        ];
    }

    private static CandidateTopic Topic(
        List<int> cluster, List<string> terms, List<HashSet<int>> holders, List<ClassifiedParagraph> paragraphs, List<(string Name, HashSet<int> Paragraphs)> themes)
    {
        var own = new HashSet<int>(cluster.SelectMany(term => holders[term]));
        var nearest = themes.Select(theme => (theme.Name, Closeness: Closeness(own, theme.Paragraphs))).OrderByDescending(theme => theme.Closeness).FirstOrDefault(("", 0));
        return new CandidateTopic([.. cluster.Select(term => terms[term])], [.. own.Order().Select(index => paragraphs[index])], nearest.Item1, Math.Round(nearest.Item2, 4));
    }

    // Each paragraph is a text of its own to the counter of terms.
    private static List<HashSet<int>> HoldersOf(List<string> terms, List<ClassifiedParagraph> paragraphs)
    {
        IReadOnlyList<TrendDocument> each = [.. paragraphs.Select((paragraph, index) => new TrendDocument
        {
            Name = index.ToString("D9", System.Globalization.CultureInfo.InvariantCulture),
            Paragraphs = [paragraph],
        })];
        var search = new TermSearch(TermText.Read(each, 1), [.. terms.Select(term => new TermPattern(term))]);
        var holders = terms.Select(_ => new HashSet<int>()).ToList();
        for (var index = 0; index < each.Count; index++)
        {
            var counts = search.CountIn(index);
            for (var term = 0; term < counts.Length; term++)
            {
                if (counts[term] > 0)
                {
                    holders[term].Add(index);
                }
            }
        }

        return holders;
    }

    private static List<List<int>> Clusters(List<HashSet<int>> holders)
    {
        var closeness = holders.Select(first => holders.Select(second => Closeness(first, second)).ToArray()).ToList();
        var clusters = Enumerable.Range(0, holders.Count).Select(term => new List<int> { term }).ToList();
        while (Closest(clusters, closeness) is { } pair)
        {
            clusters[pair.First].AddRange(clusters[pair.Second]);
            clusters.RemoveAt(pair.Second);
        }

        return clusters;
    }

    private static (int First, int Second)? Closest(List<List<int>> clusters, List<double[]> closeness)
    {
        var (best, found) = (LeastCloseness, ((int, int)?)null);
        for (var first = 0; first < clusters.Count; first++)
        {
            for (var second = first + 1; second < clusters.Count; second++)
            {
                var mean = clusters[first].Sum(one => clusters[second].Sum(other => closeness[one][other])) / (clusters[first].Count * clusters[second].Count);
                if (mean > best || (found is null && mean == best))
                {
                    (best, found) = (mean, (first, second));
                }
            }
        }

        return found;
    }

    private static double Closeness(HashSet<int> first, HashSet<int> second) =>
        first.Count + second.Count == 0 ? 0 : 2.0 * first.Count(second.Contains) / (first.Count + second.Count);

    private static HashSet<int> Where(List<ClassifiedParagraph> paragraphs, Func<ClassifiedParagraph, bool> holds) =>
        [.. Enumerable.Range(0, paragraphs.Count).Where(index => holds(paragraphs[index]))];
}
