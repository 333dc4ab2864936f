using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Trends.Terms;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Trends.Associations;

/// <summary>Finds the words that stand near terms more often than elsewhere.</summary>
/// <remarks>
/// Near are the five words to either side, not beyond a mark of punctuation; a hyphenated word is its parts. The significance
/// is Dunning's log-likelihood, the effect the log ratio (Hardie 2014): the first grows with the text, the second does not.
/// Words of one text are not independent, so that the first orders words and is no test of them.
/// </remarks>
internal static class Collocates
{
    private const int Window = 5;
    private const int LeastCount = 3;
    private const int LeastLetters = 3;
    private const int MostATerm = 20;

    /// <summary>Finds collocates.</summary>
    /// <param name="text">The texts, read.</param>
    /// <param name="terms">The terms; each holds a word.</param>
    /// <returns>By term in the order given, then falling log-likelihood; at most 20 a term, with three occurrences or more, none rarer near the term than elsewhere.</returns>
    public static IReadOnlyList<Collocate> Of(TermText text, IReadOnlyList<string> terms)
    {
        var search = new TermSearch(text, [.. terms.Select(term => new TermPattern(term))]);
        var near = terms.Select(_ => new Dictionary<int, (int Count, int Documents)>()).ToList();
        var own = terms.Select(_ => new Dictionary<int, int>()).ToList();
        var all = new Dictionary<int, int>();
        for (var document = 0; document < text.DocumentCount; document++)
        {
            var words = search.WordsOf(document);
            foreach (var word in words.Where(word => word >= 0))
            {
                all[word] = all.GetValueOrDefault(word) + 1;
            }

            for (var term = 0; term < terms.Count; term++)
            {
                Add(near[term], own[term], words, [.. search.StretchesOf(term, words)]);
            }
        }

        return [.. terms.SelectMany((term, index) => Rows(term, near[index], own[index], all, search.Names))];
    }

    private static void Add(Dictionary<int, (int Count, int Documents)> near, Dictionary<int, int> own, List<int> words, IReadOnlyList<(int Start, int End)> stretches)
    {
        if (stretches.Count == 0)
        {
            return;
        }

        var isOwn = new HashSet<int>(stretches.SelectMany(stretch => Enumerable.Range(stretch.Start, stretch.End - stretch.Start)));
        var places = new HashSet<int>();
        foreach (var (start, end) in stretches)
        {
            AddSide(places, words, start - 1, -1);
            AddSide(places, words, end, 1);
        }

        foreach (var place in isOwn)
        {
            own[words[place]] = own.GetValueOrDefault(words[place]) + 1;
        }

        foreach (var word in places.Where(place => !isOwn.Contains(place)).GroupBy(place => words[place]))
        {
            var (count, documents) = near.GetValueOrDefault(word.Key);
            near[word.Key] = (count + word.Count(), documents + 1);
        }
    }

    private static void AddSide(HashSet<int> places, List<int> words, int first, int step)
    {
        for (var (place, left) = (first, Window); left > 0 && place >= 0 && place < words.Count && words[place] >= 0; place += step, left--)
        {
            places.Add(place);
        }
    }

    private static IEnumerable<Collocate> Rows(
        string term, Dictionary<int, (int Count, int Documents)> near, Dictionary<int, int> own, Dictionary<int, int> all, IReadOnlyList<string> names)
    {
        var wordsNear = near.Values.Sum(word => word.Count);
        var wordsElsewhere = all.Values.Sum() - own.Values.Sum() - wordsNear;
        if (wordsNear == 0 || wordsElsewhere <= 0)
        {
            return [];
        }

        return near.Where(word => word.Value.Count >= LeastCount && names[word.Key].Length >= LeastLetters && !FunctionWords.Contains(names[word.Key]))
            .Select(word =>
            {
                var elsewhere = all[word.Key] - own.GetValueOrDefault(word.Key) - word.Value.Count;
                return new Collocate(
                    term,
                    names[word.Key],
                    word.Value.Count,
                    elsewhere,
                    wordsNear,
                    wordsElsewhere,
                    Math.Round(KeynessStatistics.LogLikelihood((word.Value.Count, wordsNear), (elsewhere, wordsElsewhere)), 4),
                    Math.Round(KeynessStatistics.LogRatio((word.Value.Count, wordsNear), (elsewhere, wordsElsewhere)), 4),
                    word.Value.Documents);
            })
            .Where(row => row.Effect > 0)
            .OrderByDescending(row => row.LogLikelihood).ThenBy(row => row.Word, StringComparer.Ordinal).Take(MostATerm);
    }
}
