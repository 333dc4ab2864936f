using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Contrasts;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Sentences on two texts, or two groups, set beside each other: what they contain, and whether that is more than chance under the test's own null.</summary>
internal static class ContrastFindings
{
    private const double Level = 0.05;

    // One finding of each sort, so that three do not say the same thing thrice.
    private static readonly string[][] Sorts = [["themes"], [ContrastTable.Terms], ["verbs", "families", "force"], ["addressee-kinds"]];

    /// <summary>Of each sort the share that differs most for certain in the main contrast, the most certain first.</summary>
    public static IEnumerable<Finding> Certain(TrendTables tables) => Sorts
        .Select(sort => OfMain(tables).Where(row => sort.Contains(row.Row.Table, StringComparer.Ordinal) && IsTold(row.Row) && row.Row.HasEnough)
            .OrderByDescending(row => row.Row.AtLeast).ThenBy(row => row.Number).FirstOrDefault())
        .Where(row => row.Row is { AtLeast: > 0, P: <= Level })
        .OrderByDescending(row => row.Row.AtLeast).ThenBy(row => row.Number)
        .Select(row => Sentence(tables, row.Row, row.Number));

    /// <summary>The theme that differs most; null without a contrast, and where no theme differs between sides of at least five units.</summary>
    public static Finding? Largest(TrendTables tables)
    {
        var row = OfMain(tables).Where(row => row.Row.Table == "themes" && IsTold(row.Row) && row.Row is { HasEnough: true, Difference: not 0 })
            .OrderByDescending(row => Math.Abs(row.Row.Difference)).ThenBy(row => row.Number).FirstOrDefault();
        return row.Row is null ? null : Sentence(tables, row.Row, row.Number) with { IsQuiet = row.Row.P > Level };
    }

    /// <summary>That there is nothing to tell of the main contrast, and why; null without one.</summary>
    public static Finding? Nothing(TrendTables tables)
    {
        var (row, number) = OfMain(tables).FirstOrDefault(row => row.Row.Table == "themes" && row.Row.Section == TrendSection.All);
        return row is null ? null : new Finding(
            row.HasEnough
                ? $"No theme has another share in {SideName(tables, row.B)} than in {SideName(tables, row.A)}{Relation(row)}: {Invariant.Count(row.NA)} and {Invariant.Count(row.NB)} {row.Units} were set beside each other."
                : $"{SideName(tables, row.A)} has {Invariant.Count(row.NA)} {row.Units} and {SideName(tables, row.B)} {Invariant.Count(row.NB)}{Relation(row)}: of fewer than {Invariant.Count(ContrastRow.LeastUnits)} no share is told.",
            "contrasts",
            number,
            true);
    }

    /// <summary>The themes of the main contrast that do not differ by more than chance, in one sentence; null where there are none.</summary>
    public static Finding? Unchanged(TrendTables tables)
    {
        var rows = OfMain(tables).Where(row => row.Row.Table == "themes" && IsTold(row.Row) && row.Row.P > Level).ToList();
        return rows.Count == 0 ? null : new Finding(
            $"Not more unlike than chance, {rows[0].Row.A} against {rows[0].Row.B}: "
            + string.Join(", ", rows.Select(row => $"{Display.Theme(row.Row.Value)} ({Counts(row.Row.CountA, row.Row.NA)} and {Counts(row.Row.CountB, row.Row.NB)})")) + ".",
            "contrasts",
            rows[0].Number,
            true);
    }

    // Of themes and terms both parts together; of the others what is said in either part.
    private static bool IsTold(ContrastRow row) => row.NA > 0 && row.NB > 0 && row.Section == (row.Table is "families" or "force" ? "operative" : TrendSection.All);

    private static IEnumerable<(ContrastRow Row, int Number)> OfMain(TrendTables tables) => tables.Contrasts is [var main, ..]
        ? tables.ContrastRows.Select((row, index) => (row, index + 1)).Where(row => row.row.A == main.A.Name && row.row.B == main.B.Name)
        : [];

    private static Finding Sentence(TrendTables tables, ContrastRow row, int number) => new(
        $"{Subject(row)} {Counts(row.CountA, row.NA)} {row.Units} of {SideName(tables, row.A)} and {Counts(row.CountB, row.NB)} of {SideName(tables, row.B)}{Relation(row)}{Opposite(tables, row)}. "
        + $"{Sureness(row)}{Beside(tables, row)}",
        "contrasts",
        number);

    private static string Subject(ContrastRow row) => row.Table switch
    {
        "themes" => $"{Words.Capital(Display.Theme(row.Value))}:",
        ContrastTable.Terms => $"“{row.Value}” stands in",
        "verbs" => $"The verb “{row.Value}”:",
        "families" => $"{Words.Capital(row.Value)} acts of the operative part:",
        "force" => $"Directive acts of rank {row.Value}:",
        _ => $"Addressees of the kind “{row.Value}”:",
    };

    // A term that goes often makes room for one that comes: the two together are the story.
    private static string Opposite(TrendTables tables, ContrastRow row)
    {
        var other = row.Table != ContrastTable.Terms ? default : OfMain(tables)
            .Where(other => other.Row.Table == row.Table && other.Row is { AtLeast: > 0, P: <= Level } && Math.Sign(other.Row.Difference) == -Math.Sign(row.Difference))
            .OrderByDescending(other => other.Row.AtLeast).ThenBy(other => other.Number).FirstOrDefault();
        return other.Row is not { } opposite ? ""
            : $", while “{opposite.Value}” stands in {Counts(opposite.CountA, opposite.NA)} and {Counts(opposite.CountB, opposite.NB)} ({Words.Chance("p", opposite.P)})";
    }

    private static string Counts(int count, int n) => $"{Invariant.Count(count)} of {Invariant.Count(n)}";

    private static string SideName(TrendTables tables, string name)
    {
        var side = tables.Contrasts.SelectMany(contrast => new[] { contrast.A, contrast.B }).First(side => side.Name == name);
        return side.Documents.Count == 1 ? name : $"{name} ({Invariant.Count(side.Documents.Select(document => document.Name).Distinct(StringComparer.Ordinal).Count())} texts)";
    }

    private static string Relation(ContrastRow row) => row.Relation == ContrastRelation.AnotherLine ? ", a text of another line" : "";

    // Each claim under its own name: a chance allotment of paragraphs, or an exchange of whole texts.
    private static string Sureness(ContrastRow row) => row.Test switch
    {
        "fisher" when row.Q <= Level => $"That is more than a chance allotment of these {row.Units} to the two texts explains (Fisher, {Words.Chance("p", row.P)}; {Words.Chance("q", row.Q)} among all {TableName(row)} compared); of other texts it says nothing.",
        "fisher" when row.P <= Level => $"Taken alone, a chance allotment of these {row.Units} to the two texts hardly explains it (Fisher, {Words.Chance("p", row.P)}); among all {TableName(row)} compared it may be chance ({Words.Chance("q", row.Q)}), and of other texts it says nothing.",
        "fisher" => $"A chance allotment of these {row.Units} to the two texts would explain it (Fisher, {Words.Chance("p", row.P)}).",
        "none" => "The texts are too few, or time and organ too much the same, to test it.",
        _ when row.Q <= Level => $"That is more than chance explains if any text could stand on either side ({Words.Chance("p", row.P)}; {Words.Chance("q", row.Q)} among all {TableName(row)} compared).",
        _ when row.P <= Level => $"Taken alone, chance hardly explains it if any text could stand on either side ({Words.Chance("p", row.P)}); among all {TableName(row)} compared it may be chance ({Words.Chance("q", row.Q)}).",
        _ => $"If any text could stand on either side, chance would explain it ({Words.Chance("p", row.P)}).",
    };

    private static string TableName(ContrastRow row) => row.Table == "addressee-kinds" ? "kinds of addressee" : row.Table;

    // The same along the longest line of descent, where that is another contrast.
    private static string Beside(TrendTables tables, ContrastRow row)
    {
        var other = row.Table != "themes" ? null : tables.ContrastRows.FirstOrDefault(other =>
            (other.A, other.B) != (row.A, row.B) && other.Table == row.Table && other.Section == row.Section && other.Value == row.Value);
        return other is null ? "" : $" In {other.B}, which descends from {other.A}: {Counts(other.CountB, other.NB)} against {Counts(other.CountA, other.NA)} (Fisher, {Words.Chance("p", other.P)}).";
    }
}
