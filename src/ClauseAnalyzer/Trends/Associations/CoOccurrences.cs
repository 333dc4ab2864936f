using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Trends.Associations;

/// <summary>Counts which verbs, and which other themes, stand in the paragraphs of a theme.</summary>
/// <remarks>
/// It describes the paragraphs at hand. There is no test: paragraphs of one text hang together, and a theme that is known by
/// the words of its acts stands with their verbs by the way it was found.
/// </remarks>
public static class CoOccurrences
{
    // A verb in one or two paragraphs stands with a theme by accident.
    private const int LeastParagraphs = 3;

    /// <summary>Counts pairs.</summary>
    /// <param name="documents">The texts; none gives no row.</param>
    /// <returns>By kind, theme in the model's order, then falling log-likelihood; verbs and themes of at least three paragraphs.</returns>
    public static IReadOnlyList<CoOccurrence> Of(IReadOnlyList<TrendDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var themes = ShareTables.ThemeNames(documents);
        var paragraphs = documents.SelectMany(document => TrendSection.Of(document, TrendSection.All)).ToList();
        var carried = paragraphs.ConvertAll(paragraph => themes.Select(name => paragraph.Themes.Any(theme => theme.Present && theme.Name == name)).ToArray());
        var verbs = paragraphs.ConvertAll(paragraph => paragraph.Clauses.Where(clause => clause.Location == ClauseLocation.Text)
            .Select(clause => clause.Verb).Distinct(StringComparer.Ordinal).ToArray());
        var verbCounts = verbs.SelectMany(verb => verb).CountBy(verb => verb, StringComparer.Ordinal).Where(verb => verb.Value >= LeastParagraphs).ToDictionary(StringComparer.Ordinal);
        var rows = new List<CoOccurrence>();
        for (var theme = 0; theme < themes.Count; theme++)
        {
            var with = Enumerable.Range(0, paragraphs.Count).Where(index => carried[index][theme]).ToList();
            if (with.Count < LeastParagraphs)
            {
                continue;
            }

            var together = with.SelectMany(index => verbs[index]).CountBy(verb => verb, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            rows.AddRange(verbCounts.Select(verb => Row("theme-verb", themes[theme], verb.Key, together.GetValueOrDefault(verb.Key), with.Count, verb.Value, paragraphs.Count)));
            rows.AddRange(Enumerable.Range(0, themes.Count).Where(other => other != theme).Select(other => Row(
                "theme-theme", themes[theme], themes[other], with.Count(index => carried[index][other]), with.Count, carried.Count(paragraph => paragraph[other]), paragraphs.Count)));
        }

        return
        [
            .. rows.OrderByDescending(row => row.Kind, StringComparer.Ordinal).ThenBy(row => themes.ToList().IndexOf(row.A))
                .ThenByDescending(row => row.LogLikelihood).ThenBy(row => row.B, StringComparer.Ordinal),
        ];
    }

    private static CoOccurrence Row(string kind, string a, string b, int count, int countA, int countB, int n) => new(
        kind,
        a,
        b,
        count,
        countA,
        countB,
        n,
        n == countA ? 0 : Math.Round(KeynessStatistics.LogLikelihood((count, countA), (countB - count, n - countA)), 4),
        n == countA ? 0 : Math.Round(KeynessStatistics.LogRatio((count, countA), (countB - count, n - countA)), 4));
}
