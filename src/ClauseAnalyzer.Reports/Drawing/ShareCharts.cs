using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>Charts of shares: themes, verbs, families and force.</summary>
internal static class ShareCharts
{
    private const int MostVerbs = 28;
    private const string Operative = "operative";

    /// <summary>One panel a theme: its share of the paragraphs, with intervals. One series in all, since the panels tell the themes apart.</summary>
    public static Chart Themes(TrendTables tables, ChartColumns columns)
    {
        var shares = columns.Of(tables.Themes, TrendSection.All);
        return new IntervalChart
        {
            Name = "themes",
            Title = ChartTitles.OfThemes(tables, "Themes"),
            Subtitle = $"Share of the preambular and operative paragraphs that carry the theme, with {columns.Intervals}; a paragraph may carry several",
            Unit = "share of paragraphs",
            InTime = columns.AreYears,
            Note = Notes(columns.UnitNote("preambular and operative paragraphs", shares.UnitsOf), columns.LineNote, columns.SpacingNote, columns.Note),
            NoteInRows = Notes(columns.UnitNote("preambular and operative paragraphs", shares.UnitsOf), columns.SpacingNote, columns.Note),
            Categories = columns.Categories(shares.UnitsOf),
            Panels = [.. shares.Values.Select(theme =>
                new IntervalPanel(Display.Theme(theme), [new IntervalSeries("share", shares.Points(columns, theme, column => columns.Links.OfColumn(column, (Find.Section, TrendSection.All), (Find.Theme, theme))))]))],
        };
    }

    /// <summary>Verbs by documents, the most used ones, families together.</summary>
    public static Chart Verbs(TrendTables tables, ChartColumns columns)
    {
        var shares = columns.Of(tables.Verbs, TrendSection.All);
        var families = FamilyOfVerbs(tables.Documents);
        var found = shares.Values.Where(verb => IsFoundOften(shares, columns, verb)).ToList();
        var verbs = (found.Count > 0 ? found : shares.Values)
            .OrderByDescending(shares.Total).ThenBy(verb => verb, StringComparer.Ordinal).Take(MostVerbs)
            .OrderBy(verb => FamilyOrder(families[verb])).ThenBy(verb => families[verb], StringComparer.Ordinal)
            .ThenByDescending(shares.Total).ThenBy(verb => verb, StringComparer.Ordinal).ToList();
        var left = shares.Values.Count - verbs.Count;
        return new HeatMapChart
        {
            Name = "verbs",
            Title = ChartTitles.Of(tables, "verbs", TrendSection.All, "Verbs", verbs),
            Subtitle = "Share of the clauses whose verb it is, preamble and operative part together",
            Unit = "share of clauses",
            Format = ValueFormat.Percent,
            Note = Notes(
                "n: clauses in the paragraphs' own text",
                left > 0 ? $"The {verbs.Count} most used verbs{(found.Count > 0 ? $" of those in more than a quarter of the {(tables.IsGrouped ? "groups" : "texts")}" : "")}; {left} more are in verbs.csv" : "",
                columns.SpacingNote,
                columns.GroupNote),
            Columns = columns.Categories(shares.UnitsOf),
            Rows = [.. verbs.Select(verb => new HeatMapRow(
                verb,
                [.. columns.Columns.Select(column => Cell(shares, column.Name, verb, columns.Links.OfColumn(column.Name, (Find.Section, TrendSection.All), (Find.Verb, verb))))],
                families[verb].Length > 0 ? families[verb] : "no family"))],
        };
    }

    /// <summary>Families of verbs of the operative part, as parts of a whole.</summary>
    public static Chart Families(TrendTables tables, ChartColumns columns)
    {
        var shares = columns.Of(tables.Families, Operative);
        var families = shares.Values.OrderBy(FamilyOrder).ThenBy(family => family, StringComparer.Ordinal).ToList();
        var hasRest = columns.Columns.Any(column => RestOf(shares, families, column.Name) > 0);
        return new StackedBarChart
        {
            Name = "families",
            Title = ChartTitles.Of(tables, "families", Operative, "Families of verbs in the operative part"),
            Subtitle = "Share of the operative clauses whose verb belongs to the family",
            Unit = "share of operative clauses",
            Note = Notes("n: clauses in operative paragraphs", columns.GroupNote),
            Parts = hasRest ? [.. families, "no family"] : families,
            Bars = [.. columns.Categories(shares.UnitsOf).Select((category, index) =>
            {
                var column = columns.Columns[index].Name;
                var counts = families.Select(family => (double)shares.CountOf(column, family));
                IEnumerable<string> values = hasRest ? families.Append("") : families;
                return new StackedBar(category, [.. hasRest ? counts.Append(RestOf(shares, families, column)) : counts])
                {
                    Links = [.. values.Select(family => columns.Links.OfColumn(column, (Find.Section, Operative), (Find.Family, family)))],
                };
            })],
        };
    }

    /// <summary>How strongly the operative part asks.</summary>
    public static Chart Force(TrendTables tables, ChartColumns columns, int highestRank)
    {
        var shares = columns.Of(tables.Force, Operative);
        var verbs = VerbsByRank(tables.Documents);
        // All ranks of the scale, also those that no text uses: a colour means one rank, whatever the texts.
        var ranks = shares.Values.Count == 0 ? [] : Enumerable.Range(1, highestRank).Select(rank => Invariant.Text(rank)).Union(shares.Values, StringComparer.Ordinal).ToList();
        return new DivergingBarChart
        {
            Name = "force",
            Title = ChartTitles.Of(tables, "force", Operative, "Force of what is asked"),
            Subtitle = "Share of the operative directive clauses by rank of their verb on the force scale",
            Unit = "share of ranked directive clauses",
            Note = Notes("n: directive clauses in operative paragraphs whose verb the scale ranks; modifiers and hedges do not change a rank", columns.GroupNote),
            Levels = [.. ranks.Select(rank => verbs.TryGetValue(rank, out var names) ? $"{rank} {string.Join(", ", names)}" : $"{rank} (not used)")],
            MiddleLevel = ranks.Count % 2 == 1 ? ranks.Count / 2 : null,
            Bars = [.. columns.Categories(shares.UnitsOf).Select((category, index) =>
                new StackedBar(category, [.. ranks.Select(rank => (double)shares.CountOf(columns.Columns[index].Name, rank))])
                {
                    Links = [.. ranks.Select(rank => columns.Links.OfColumn(columns.Columns[index].Name, (Find.Section, Operative), (Find.Force, rank)))],
                })],
        };
    }

    // A row of zeros but for a cell or two says nothing of a shift.
    private static bool IsFoundOften(ShareColumns shares, ChartColumns columns, string verb) =>
        columns.Columns.Count(column => shares.CountOf(column.Name, verb) > 0) * 4 > columns.Columns.Count;

    private static HeatMapCell? Cell(ShareColumns shares, string document, string verb, string? link) =>
        shares.UnitsOf(document) is > 0 and var units
            ? new HeatMapCell((double)shares.CountOf(document, verb) / units, shares.CountOf(document, verb), shares.CountOf(document, verb) > 0 ? link : null)
            : null;

    private static int RestOf(ShareColumns shares, IReadOnlyList<string> families, string document) =>
        shares.UnitsOf(document) - families.Sum(family => shares.CountOf(document, family));

    private static Dictionary<string, string> FamilyOfVerbs(IReadOnlyList<TrendDocument> documents)
    {
        var families = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var clause in Clauses(documents))
        {
            families.TryAdd(clause.Verb, clause.Family);
        }

        return families;
    }

    // The two most used verbs of each rank name it.
    private static Dictionary<string, IReadOnlyList<string>> VerbsByRank(IReadOnlyList<TrendDocument> documents) =>
        Clauses(documents).Where(clause => clause is { Family: "directive", Force: not null })
            .GroupBy(clause => Invariant.Text(clause.Force!.Value), StringComparer.Ordinal)
            .ToDictionary(
                rank => rank.Key,
                IReadOnlyList<string> (rank) => [.. rank.GroupBy(clause => clause.Verb, StringComparer.Ordinal)
                    .OrderByDescending(verb => verb.Count()).ThenBy(verb => verb.Key, StringComparer.Ordinal).Take(2).Select(verb => verb.Key)],
                StringComparer.Ordinal);

    private static IEnumerable<Clause> Clauses(IReadOnlyList<TrendDocument> documents) =>
        documents.SelectMany(document => document.Paragraphs).SelectMany(paragraph => paragraph.Clauses);

    // From what binds most to what binds least; families of other lexicons come after, by name.
    private static int FamilyOrder(string family)
    {
        var place = Array.IndexOf(["performative", "directive", "commissive", "expressive", "assertive"], family);
        return place >= 0 ? place : family.Length > 0 ? 10 : 11;
    }

    /// <summary>Sentences for the small print; empty ones are left out.</summary>
    public static string Notes(params IEnumerable<string> notes) => string.Join(". ", notes.Where(note => note.Length > 0).Select(note => note.TrimEnd('.'))) + ".";
}
