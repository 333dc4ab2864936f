using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Duties;
using ClauseAnalyzer.Trends.Pairing;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Reports.Tables;

/// <summary>The tables of a trend as they stand in its CSV files. Their columns are a contract.</summary>
internal static class FlatTables
{
    // Enough for any chart and any test; few enough that the last bits of a sum never show.
    private const int Decimals = 4;

    /// <summary>All tables but the paragraphs, in the order in which the report shows them.</summary>
    public static IReadOnlyList<FlatTable> Of(TrendTables tables) =>
    [
        Documents(tables.Documents),
        Shares(tables.Themes),
        Tests(tables.Tests),
        Contrasts(tables.ContrastRows),
        Shares(tables.Verbs),
        Shares(tables.Families),
        Shares(tables.Force),
        Shares(tables.Addressees),
        Shares(tables.AddresseeKinds),
        .. tables.SectionsAndWords.Select(Shares),
        Groups(tables.By, tables.GroupShares),
        Terms(tables.Terms),
        GroupTerms(tables.By, tables.GroupTerms),
        Keyness(tables.Keyness),
        Lineage(tables.Lineage),
        Shifts(tables.Shifts),
        Duties(tables.Duties),
        .. QuestionTables.Of(tables),
    ];

    /// <summary>The texts and how much they hold.</summary>
    public static FlatTable Documents(IReadOnlyList<TrendDocument> documents) => new(
        "documents",
        ["document", "date", "organ", "status", "title", "follows", "preambular", "operative", "other", "clauses"],
        Cells(documents, document =>
        {
            var counts = DocumentCounts.Of(document);
            return
            [
                document.Name, Invariant.Text(document.Date), document.Organ ?? "", document.Status ?? "", document.Title ?? "",
                string.Join(';', document.Follows), Invariant.Text(counts.Preambular), Invariant.Text(counts.Operative),
                Invariant.Text(counts.Other), Invariant.Text(counts.Clauses),
            ];
        }));

    /// <summary>A table of shares.</summary>
    public static FlatTable Shares(ShareTable table) => new(
        table.Name,
        ["document", "date", "section", table.ValueColumn, "count", "n", "share", "low", "high"],
        Cells(table.Rows, row =>
        [
            row.Document, Invariant.Text(row.Date), row.Section, row.Value, Invariant.Text(row.Count), Invariant.Text(row.N),
            Number(row.Share), Number(row.Low), Number(row.High),
        ]));

    /// <summary>Rates of terms.</summary>
    public static FlatTable Terms(IReadOnlyList<TermRow> rows) => new(
        "terms",
        ["document", "date", "term", "count", "words", "per_thousand", "low", "high"],
        Cells(rows, row =>
        [
            row.Document, Invariant.Text(row.Date), row.Term, Invariant.Text(row.Count), Invariant.Text(row.Words),
            Number(row.PerThousand), Number(row.Low), Number(row.High),
        ]));

    /// <summary>Shares by group of documents.</summary>
    public static FlatTable Groups(string by, IReadOnlyList<GroupRow> rows) => new(
        "groups",
        ["by", "group", "partial", "table", "section", "value", "units", "documents", "count", "n", "share", "low", "high"],
        Cells(rows, row =>
        [
            by, row.Group, Flag(row.IsPartial), row.Table, row.Section, row.Value, row.Units, Invariant.Text(row.Documents),
            Invariant.Text(row.Count), Invariant.Text(row.N), Number(row.Share), Number(row.Low), Number(row.High),
        ]));

    /// <summary>Rates of terms by group of documents.</summary>
    public static FlatTable GroupTerms(string by, IReadOnlyList<GroupTermRow> rows) => new(
        "group-terms",
        ["by", "group", "partial", "term", "documents", "count", "words", "per_thousand", "low", "high"],
        Cells(rows, row =>
        [
            by, row.Group, Flag(row.IsPartial), row.Term, Invariant.Text(row.Documents), Invariant.Text(row.Count), Invariant.Text(row.Words),
            Number(row.PerThousand), Number(row.Low), Number(row.High),
        ]));

    /// <summary>Words that set texts apart.</summary>
    public static FlatTable Keyness(IReadOnlyList<KeynessRow> rows) => new(
        "keyness",
        ["reference", "target", "term", "count_reference", "count_target", "log_odds", "z", "log_likelihood", "effect", "documents"],
        Cells(rows, row =>
        [
            row.Reference, row.Target, row.Term, Invariant.Text(row.CountReference), Invariant.Text(row.CountTarget),
            Number(row.LogOdds), Number(row.Z), Number(row.LogLikelihood), Number(row.Effect), Invariant.Text(row.Documents),
        ]));

    /// <summary>Pairs of paragraphs.</summary>
    public static FlatTable Lineage(IReadOnlyList<LineageRow> rows) => new(
        "lineage",
        [
            "old_document", "old_label", "old_position", "new_document", "new_label", "new_position", "status", "similarity", "force_change",
            "softer", "stronger", "old_verb", "new_verb", "modifiers_gained", "modifiers_lost", "hedges_gained", "hedges_lost", "deadlines_gained", "deadlines_lost",
            "old_addressee", "new_addressee", "addressee_change", "themes_gained", "themes_lost", "money_gained", "money_lost", "changed_by", "changed_on",
        ],
        Cells(rows, row =>
        [
            row.OldDocument, row.OldLabel, Whole(row.OldPosition), row.NewDocument, row.NewLabel, Whole(row.NewPosition),
            row.Status, Number(row.Similarity), row.ForceChange, .. Changes(row.Changes),
        ]));

    private static IEnumerable<string> Changes(LineageChanges changes) =>
    [
        changes.Softer, changes.Stronger, changes.OldVerb, changes.NewVerb, changes.ModifiersGained, changes.ModifiersLost, changes.HedgesGained, changes.HedgesLost,
        changes.DeadlinesGained, changes.DeadlinesLost, changes.OldAddressee, changes.NewAddressee, changes.AddresseeChange,
        changes.ThemesGained, changes.ThemesLost, changes.MoneyGained, changes.MoneyLost, changes.ChangedBy, changes.ChangedOn,
    ];

    /// <summary>Tests of movement.</summary>
    public static FlatTable Tests(IReadOnlyList<ShareTrend> rows) => new(
        "tests",
        [
            "section", "theme", "documents", "test", "slope", "p", "smallest_p", "q", "verdict", "order", "within", "reason", "share_before", "share_after", "mix", "within_change",
            "count_before", "n_before", "count_after", "n_after",
        ],
        Cells(rows, row =>
        [
            row.Section, row.Value, Invariant.Text(row.Documents), row.Test, Number(row.Slope), Number(row.P),
            Number(row.SmallestP), Number(row.Q), row.Verdict, row.Order, row.Within, row.Reason,
            Number(row.Shift?.Before), Number(row.Shift?.After), Number(row.Shift?.Mix), Number(row.Shift?.Within),
            Whole(row.Shift?.Earlier.Count), Whole(row.Shift?.Earlier.N), Whole(row.Shift?.Later.Count), Whole(row.Shift?.Later.N),
        ]));

    /// <summary>Two texts, or two groups, set beside each other.</summary>
    public static FlatTable Contrasts(IReadOnlyList<ContrastRow> rows) => new(
        "contrasts",
        [
            "a", "b", "relation", "table", "section", "value", "units", "count_a", "n_a", "share_a", "count_b", "n_b", "share_b",
            "difference", "low", "high", "test", "p", "q",
        ],
        Cells(rows, row =>
        [
            row.A, row.B, ContrastWords.Relation(row.Relation), row.Table, row.Section, row.Value, row.Units, Invariant.Text(row.CountA), Invariant.Text(row.NA), Number(row.ShareA),
            Invariant.Text(row.CountB), Invariant.Text(row.NB), Number(row.ShareB), Number(row.Difference), Number(row.Low), Number(row.High), row.Test, Number(row.P), Number(row.Q),
        ]));

    /// <summary>Parts of the shifts of themes.</summary>
    public static FlatTable Shifts(IReadOnlyList<ThemeShift> rows) => new(
        "shifts",
        ["old_document", "new_document", "theme", "old_share", "new_share", "added", "dropped", "reworded", "old_n", "new_n"],
        Cells(rows, row =>
        [
            row.OldDocument, row.NewDocument, row.Theme, Number(row.OldShare), Number(row.NewShare),
            Number(row.Added), Number(row.Dropped), Number(row.Reworded), Invariant.Text(row.OldN), Invariant.Text(row.NewN),
        ]));

    /// <summary>Recurring duties.</summary>
    public static FlatTable Duties(IReadOnlyList<DutyRow> rows) => new(
        "duties",
        ["document", "date", "position", "label", "kind", "who", "to_whom", "when", "words"],
        Cells(rows, row =>
        [
            row.Document, Invariant.Text(row.Date), Invariant.Text(row.Position), row.Label, row.Kind, row.Who, row.ToWhom, row.When, row.Words,
        ]));

    private static CellRows<T> Cells<T>(IReadOnlyList<T> rows, Func<T, string[]> cells) => new(rows, cells);

    private static string Number(double value) => Invariant.Text(value, Decimals);

    private static string Number(double? value) => value is { } number ? Number(number) : "";

    private static string Flag(bool value) => value ? "1" : "0";

    private static string Whole(long? value) => value is { } number ? Invariant.Text(number) : "";
}
