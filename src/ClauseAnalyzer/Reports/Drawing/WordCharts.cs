using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>Charts of words: rates of terms, and what sets two texts apart.</summary>
internal static class WordCharts
{
    private const int MostSeries = 8;
    private const int MostItemsASide = 15;
    private const string TermsSubtitle = "Occurrences per 1,000 words of preambular and operative text, with exact 95% Poisson intervals";

    /// <summary>Rates of terms: a row a term while the texts are few, a panel a term when they are many.</summary>
    public static Chart Terms(ChartColumns columns, IReadOnlyList<string> terms)
    {
        var rows = terms.Count > 0 ? TermTable.Rows(columns.Documents, terms) : [];
        return columns.Documents.Count <= MostSeries ? TermDots(columns, terms, rows) : TermPanels(columns, terms, rows);
    }

    /// <summary>The terms that are key to the last text against the first, and the other way round; null with fewer than two texts.</summary>
    public static Chart? Keyness(IReadOnlyList<KeynessRow> keyness)
    {
        if (keyness.Count == 0)
        {
            return null;
        }

        var (reference, target) = (keyness[0].Reference, keyness[0].Target);
        var pair = keyness.TakeWhile(row => row.Reference == reference && row.Target == target).ToList();
        return new ButterflyChart
        {
            Name = "keyness",
            Title = $"Words of {target} against {reference}",
            Subtitle = "Weighted log-odds with an informative prior (Monroe, Colaresi and Quinn); the bar is the z score",
            Unit = "z of the log-odds",
            Note = "Beyond the line at 1.96 a single term would count as key at the 5% level; with hundreds of terms looked at, some pass it by chance.",
            Left = new ChartCategory(reference),
            Right = new ChartCategory(target),
            Items = [.. Strongest(pair.Where(row => row.Z < 0)), .. Strongest(pair.Where(row => row.Z > 0))],
        };
    }

    private static IEnumerable<ButterflyItem> Strongest(IEnumerable<KeynessRow> rows) =>
        rows.OrderByDescending(row => Math.Abs(row.Z)).ThenBy(row => row.Term, StringComparer.Ordinal).Take(MostItemsASide)
            .Select(row => new ButterflyItem(row.Term, row.Z, row.LogOdds, row.CountReference, row.CountTarget));

    private static DotPlotChart TermDots(ChartColumns columns, IReadOnlyList<string> terms, IReadOnlyList<TermRow> rows) => new()
    {
        Name = "terms",
        Title = "Terms",
        Subtitle = TermsSubtitle,
        Unit = "uses per 1,000 words",
        Note = columns.Note,
        Rows = [.. terms.Select(term => new ChartCategory(term))],
        Series = [.. columns.Documents.Select(document => new IntervalSeries(
            document.Name,
            [.. rows.Where(row => row.Document == document.Name && row.Words > 0).Select(row => Point(row, IndexOf(terms, row.Term)))]))],
    };

    private static IntervalChart TermPanels(ChartColumns columns, IReadOnlyList<string> terms, IReadOnlyList<TermRow> rows)
    {
        var words = rows.GroupBy(row => row.Document, StringComparer.Ordinal)
            .ToDictionary(document => document.Key, document => document.First().Words, StringComparer.Ordinal);
        var places = columns.Documents.Select((document, index) => (document.Name, index))
            .DistinctBy(place => place.Name).ToDictionary(place => place.Name, place => place.index, StringComparer.Ordinal);
        return new IntervalChart
        {
            Name = "terms",
            Title = "Terms",
            Subtitle = TermsSubtitle,
            Unit = "uses per 1,000 words",
            Format = ValueFormat.Number,
            Note = $"n: words. {columns.Note}".TrimEnd(),
            Categories = columns.Categories(document => words.GetValueOrDefault(document.Name)),
            Panels = [.. terms.Select(term => new IntervalPanel(term, [new IntervalSeries(
                term,
                [.. rows.Where(row => row.Term == term && row.Words > 0).Select(row => Point(row, places[row.Document]))])]))],
        };
    }

    private static IntervalPoint Point(TermRow row, int category) =>
        new(category, row.PerThousand, row.Low, row.High, row.Count, row.Words);

    private static int IndexOf(IReadOnlyList<string> terms, string term)
    {
        for (var index = 0; index < terms.Count; index++)
        {
            if (terms[index] == term)
            {
                return index;
            }
        }

        return -1;
    }
}
