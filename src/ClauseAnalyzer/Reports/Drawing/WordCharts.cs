using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>Charts of words: rates of terms, and what sets two texts apart.</summary>
internal static class WordCharts
{
    private const int MostItemsASide = 15;
    private const string TermsSubtitle = "Occurrences per 1,000 words of preambular and operative text, with exact 95% Poisson intervals";

    /// <summary>Rates of terms, a panel a term, so that the eye follows one term from text to text.</summary>
    public static Chart Terms(ChartColumns columns, IReadOnlyList<string> terms) =>
        TermPanels(columns, terms, terms.Count > 0 ? TermTable.Rows(columns.Documents, terms) : []);

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
            Note = string.Join(' ', new[] { "n: words.", columns.LineNote, columns.Note }.Where(note => note.Length > 0)),
            Categories = columns.Categories(document => words.GetValueOrDefault(document.Name)),
            Panels = [.. terms.Select(term => new IntervalPanel(term, [new IntervalSeries(
                "rate",
                [.. rows.Where(row => row.Term == term && row.Words > 0).Select(row => Point(row, places[row.Document]))])]))],
        };
    }

    private static IntervalPoint Point(TermRow row, int category) =>
        new(category, row.PerThousand, row.Low, row.High, row.Count, row.Words);
}
