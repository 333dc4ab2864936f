using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Sentences on shares of themes and verbs.</summary>
internal static class ShareFindings
{
    // Of more texts than this, the first and the last alone say little.
    private const int FewDocuments = 12;
    private const string Operative = "operative";

    /// <summary>One sentence a theme: where it began, where it ended, and whether that is more than chance.</summary>
    public static IEnumerable<Finding> Themes(TrendTables tables)
    {
        foreach (var theme in tables.ThemeNames)
        {
            var test = IndexOf(tables.Tests, row => row.Section == TrendSection.All && row.Value == theme);
            var shares = tables.Documents.Count <= FewDocuments ? EndToEnd(tables.Themes, theme) : Pooled(tables.Themes, theme);
            if (shares.Length == 0)
            {
                continue;
            }

            yield return test is { } index && tables.Tests[index].Test != "none"
                ? new Finding($"{Capital(Display.Theme(theme))}: {shares}; {Verdict(tables.Tests[index])}.", "tests", index + 1, !Moves(tables.Tests[index]))
                : new Finding($"{Capital(Display.Theme(theme))}: {shares}.", "themes", IndexOf(tables.Themes.Rows, row => row.Value == theme) + 1);
        }
    }

    /// <summary>The verb most used in the operative part of the last text, against the first.</summary>
    public static IEnumerable<Finding> Verbs(TrendTables tables)
    {
        var operative = tables.Verbs.Rows.Where(row => row.Section == Operative).ToList();
        if (operative.Count == 0 || tables.Documents.Count > FewDocuments)
        {
            yield break;
        }

        var first = Commonest(operative, operative[0].Document);
        var last = Commonest(operative, operative[^1].Document);
        var words = $"In {last.Document} the commonest operative verb is “{last.Value}” ({Of(last, "clauses")})";
        yield return new Finding(
            first.Document == last.Document ? words + "." : $"{words}, in {first.Document} “{first.Value}” ({Of(first, "clauses")}).",
            "verbs",
            IndexOf(tables.Verbs.Rows, row => row == last) + 1);
    }

    private static ShareRow Commonest(List<ShareRow> rows, string document) =>
        rows.Where(row => row.Document == document)
            .OrderByDescending(row => row.Count).ThenBy(row => row.Value, StringComparer.Ordinal).First();

    private static string EndToEnd(ShareTable table, string value)
    {
        var rows = table.Rows.Where(row => row.Section == TrendSection.All && row.Value == value).ToList();
        return rows switch
        {
            [] => "",
            [var only] => $"{Of(only, "paragraphs")}, in {only.Document}",
            [var first, .., var last] => $"{Of(first, "paragraphs")}, in {first.Document}; {Of(last, "paragraphs")}, in {last.Document}",
        };
    }

    private static string Pooled(ShareTable table, string value)
    {
        var rows = table.Rows.Where(row => row.Section == TrendSection.All && row.Value == value).ToList();
        var (count, units) = (rows.Sum(row => row.Count), rows.Sum(row => row.N));
        return units == 0 ? "" : $"{Invariant.Count(count)} of {Invariant.Count(units)} paragraphs ({Invariant.Percent((double)count / units)})";
    }

    private static string Of(ShareRow row, string units) => $"{Invariant.Text(row.Count)} of {Invariant.Text(row.N)} {units}, {Invariant.Percent(row.Share)}";

    private static bool Moves(ShareTrend trend) => trend.Verdict is "rises" or "falls";

    private static string Verdict(ShareTrend trend)
    {
        var test = trend.Test == "permutation" ? "exact permutation test" : "logistic slope, wild cluster bootstrap";
        var verdict = Moves(trend) ? $"the share {trend.Verdict} along the texts" : "no detectable change along the texts";
        return $"{verdict} ({test}, {Chance("p", trend.P)}, {Chance("q", trend.Q)})";
    }

    // "p = 0.000" would claim what no test can.
    private static string Chance(string name, double value) => value < 0.0005 ? $"{name} < 0.001" : $"{name} = {Invariant.Text(value, 3)}";

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static int? IndexOf<T>(IReadOnlyList<T> rows, Func<T, bool> isIt)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            if (isIt(rows[index]))
            {
                return index;
            }
        }

        return null;
    }
}
