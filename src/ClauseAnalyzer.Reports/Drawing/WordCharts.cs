using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>Charts of words: rates of terms, and what sets two texts apart.</summary>
internal static class WordCharts
{
    private const int MostItemsASide = 15;

    /// <summary>Rates of terms, a panel a term, so that the eye follows one term from column to column.</summary>
    public static Chart Terms(TrendTables tables, ChartColumns columns)
    {
        IReadOnlyList<string> terms = [.. tables.Terms.Select(row => row.Term).Distinct(StringComparer.Ordinal)];
        var points = Points(tables, columns);
        return new IntervalChart
        {
            Name = "terms",
            Title = ChartTitles.Of(tables, ContrastTable.Terms, TrendSection.All, "Terms", terms),
            Subtitle = $"Occurrences per 1,000 words of preambular and operative text, with {columns.RateIntervals}",
            Unit = "uses per 1,000 words",
            Format = ValueFormat.Number,
            InTime = columns.AreYears,
            SharedScale = !tables.IsGrouped && !HidesAPanel(points),
            Note = ShareCharts.Notes(columns.UnitNote("words", WordsOf(points, columns)), columns.LineNote, columns.SpacingNote, columns.Note),
            NoteInRows = ShareCharts.Notes(columns.UnitNote("words", WordsOf(points, columns)), columns.SpacingNote, columns.Note),
            EmptyText = tables.Documents.Count == 1 ? "One text: the data choose terms by how texts differ; name terms with --terms" : "No term occurs often enough",
            Categories = columns.Categories(WordsOf(points, columns)),
            Panels = [.. terms.Select(term => new IntervalPanel(term, [new IntervalSeries(
                "rate", [.. points.Where(point => point.Term == term && point.Point.N > 0).Select(point => point.Point with
                {
                    Link = point.Point.Count > 0 ? columns.Links.OfColumn(columns.Columns[point.Point.Category].Name, (Find.Section, TrendSection.All), (Find.Words, Quoted(term))) : null,
                })])]))],
        };
    }

    /// <summary>The terms that are key to one text or group against another: to those of the caller against the reference, else to the last against the first.</summary>
    public static Chart Keyness(TrendTables tables)
    {
        var first = tables.Keyness.Count > 0 ? tables.Keyness[0] : null;
        var pair = tables.Keyness.TakeWhile(row => row.Reference == first!.Reference && row.Target == first.Target).ToList();
        return new ButterflyChart
        {
            Name = "keyness",
            Title = first is null ? "Key terms" : ChartTitles.OfKeyness(pair, $"Terms of {first.Target} against {first.Reference}"),
            Subtitle = (first is null ? "" : $"Terms of {first.Target} against {first.Reference}: ") + "weighted log-odds with an informative prior (Monroe, Colaresi and Quinn); the bar is the z score",
            Unit = "z of the log-odds",
            Note = first is null ? "" : "Beyond the line at 1.96 a single term would count as key at the 5% level; with hundreds of terms looked at, some pass it by chance.",
            EmptyText = tables.Documents.Count == 1 ? "One text: nothing to compare it with; name a reference with --reference" : "No term occurs often enough to compare",
            Left = new ChartCategory(first?.Reference ?? ""),
            Right = new ChartCategory(first?.Target ?? ""),
            Items = [.. Strongest(pair.Where(row => row.Z < 0)), .. Strongest(pair.Where(row => row.Z > 0))],
        };
    }

    private static string Quoted(string term) => $"\"{term}\"";

    // On a scale that all share, a term whose highest interval ends under a quarter of it lies flat on the ground.
    private static bool HidesAPanel(List<(string Term, IntervalPoint Point)> points)
    {
        var highest = points.GroupBy(point => point.Term, StringComparer.Ordinal).Select(term => term.Max(point => point.Point.High)).ToList();
        return highest.Count > 1 && highest.Min() * 4 < highest.Max();
    }

    private static IEnumerable<ButterflyItem> Strongest(IEnumerable<KeynessRow> rows) =>
        rows.OrderByDescending(row => Math.Abs(row.Z)).ThenBy(row => row.Term, StringComparer.Ordinal).Take(MostItemsASide)
            .Select(row => new ButterflyItem(row.Term, row.Z, row.LogOdds, row.CountReference, row.CountTarget, Find.Link((Find.Section, TrendSection.All), (Find.Words, Quoted(row.Term)))));

    private static List<(string Term, IntervalPoint Point)> Points(TrendTables tables, ChartColumns columns)
    {
        var places = columns.Columns.Select((column, index) => (column.Name, index))
            .DistinctBy(place => place.Name).ToDictionary(place => place.Name, place => place.index, StringComparer.Ordinal);
        return tables.IsGrouped
            ? [.. tables.GroupTerms.Select(row => (row.Term, new IntervalPoint(
                places[row.Group], row.PerThousand, row.Low ?? row.PerThousand, row.High ?? row.PerThousand, row.Count, row.Words)))]
            : [.. tables.Terms.Select(row => (row.Term, new IntervalPoint(places[row.Document], row.PerThousand, row.Low, row.High, row.Count, row.Words)))];
    }

    private static Func<string, int> WordsOf(List<(string Term, IntervalPoint Point)> points, ChartColumns columns)
    {
        var words = points.DistinctBy(point => point.Point.Category).ToDictionary(point => columns.Columns[point.Point.Category].Name, point => point.Point.N ?? 0, StringComparer.Ordinal);
        return column => words.GetValueOrDefault(column);
    }
}
