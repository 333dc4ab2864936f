using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Associations;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Duties;
using ClauseAnalyzer.Trends.Pairing;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Trends.Terms;
using ClauseAnalyzer.Trends.Topics;

namespace ClauseAnalyzer.Reports.Tables;

/// <summary>Everything that a trend counts: what the tables, the charts and the report are made of. Immutable.</summary>
internal sealed record TrendTables
{
    /// <summary>As many documents as can stand side by side under their names.</summary>
    private const int MostDocumentsSideBySide = 40;

    /// <summary>The documents in order of date.</summary>
    public required IReadOnlyList<TrendDocument> Documents { get; init; }

    /// <summary>The model's themes, in its order; empty when no paragraph carries any.</summary>
    public required IReadOnlyList<string> ThemeNames { get; init; }

    /// <summary>Shares of paragraphs by theme.</summary>
    public required ShareTable Themes { get; init; }

    /// <summary>Shares of clauses by verb.</summary>
    public required ShareTable Verbs { get; init; }

    /// <summary>Shares of clauses by family of verbs.</summary>
    public required ShareTable Families { get; init; }

    /// <summary>Shares of ranked directive clauses by rank.</summary>
    public required ShareTable Force { get; init; }

    /// <summary>Shares of clauses that name somebody by addressee.</summary>
    public required ShareTable Addressees { get; init; }

    /// <summary>Shares of clauses that name somebody by the kind of addressee.</summary>
    public required ShareTable AddresseeKinds { get; init; }

    /// <summary>Shares of paragraphs by section, and all shares of words.</summary>
    public IReadOnlyList<ShareTable> SectionsAndWords { get; init; } = [];

    /// <summary>The column by which documents are grouped.</summary>
    public string By { get; init; } = DocumentGroups.Year;

    /// <summary>Whether charts show groups rather than documents: the caller asked for them, or the documents are too many.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>The groups in their order.</summary>
    public IReadOnlyList<DocumentGroup> Groups { get; init; } = [];

    /// <summary>Shares by group.</summary>
    public IReadOnlyList<GroupRow> GroupShares { get; init; } = [];

    /// <summary>Rates of terms by group.</summary>
    public IReadOnlyList<GroupTermRow> GroupTerms { get; init; } = [];

    /// <summary>The order in which texts are tested.</summary>
    public TextOrder Order { get; init; } = TextOrder.Of([]);

    /// <summary>What is set beside each other, the one that charts and summary begin with first; empty where nothing can be.</summary>
    public IReadOnlyList<Contrast> Contrasts { get; init; } = [];

    /// <summary>Shares on the two sides of each contrast.</summary>
    public IReadOnlyList<ContrastRow> ContrastRows { get; init; } = [];

    /// <summary>Whether shares of themes move.</summary>
    public required IReadOnlyList<ShareTrend> Tests { get; init; }

    /// <summary>Rates of terms.</summary>
    public required IReadOnlyList<TermRow> Terms { get; init; }

    /// <summary>Words that set one text apart from another.</summary>
    public required IReadOnlyList<KeynessRow> Keyness { get; init; }

    /// <summary>Pairs of paragraphs along descent.</summary>
    public required IReadOnlyList<LineageLink> Links { get; init; }

    /// <summary>The same as rows.</summary>
    public required IReadOnlyList<LineageRow> Lineage { get; init; }

    /// <summary>Why shares of themes moved along descent.</summary>
    public required IReadOnlyList<ThemeShift> Shifts { get; init; }

    /// <summary>Reports, reviews, funding and meetings asked for.</summary>
    public required IReadOnlyList<DutyRow> Duties { get; init; }

    /// <summary>Where along the texts shares of themes change.</summary>
    public IReadOnlyList<ShareChange> ChangePoints { get; init; } = [];

    /// <summary>Which verbs and other themes stand in the paragraphs of a theme.</summary>
    public IReadOnlyList<CoOccurrence> CoOccurrences { get; init; } = [];

    /// <summary>Words that stand near the terms.</summary>
    public IReadOnlyList<Collocate> Collocates { get; init; } = [];

    /// <summary>Topics that nobody named.</summary>
    public IReadOnlyList<CandidateTopic> Topics { get; init; } = [];

    /// <summary>What the paragraphs are called.</summary>
    public required PlaceNames Places { get; init; }

    /// <summary>Counts documents.</summary>
    /// <param name="documents">Classified documents in any order; none gives empty tables.</param>
    /// <param name="counting">How.</param>
    public static TrendTables Of(IReadOnlyList<TrendDocument> documents, TrendCounting counting)
    {
        var ordered = TrendDocument.InOrder(documents);
        var groups = DocumentGroups.By(ordered, counting.By ?? DocumentGroups.Year);
        var isGrouped = counting.By is not null || ordered.Count > MostDocumentsSideBySide;
        var order = TextOrder.Of(ordered, counting.OrderColumn, counting.By);
        var by = isGrouped ? counting.By ?? DocumentGroups.Year : null;
        IReadOnlyList<Contrast> contrasts = counting.Contrast is { } asked
            ? [ContrastChooser.Named(ordered, groups, asked.A, asked.B)]
            : ContrastChooser.Default(ordered, groups, by, order);
        IReadOnlyList<LineageLink> links = [];
        IReadOnlyList<ShareTable> sectionsAndWords = [];
        IReadOnlyList<GroupRow> groupShares = [];
        IReadOnlyList<ShareTrend> tests = [];
        IReadOnlyList<ShareChange> changes = [];
        IReadOnlyList<CoOccurrence> together = [];
        IReadOnlyList<DutyRow> duties = [];
        var shares = MainShares.None;

        // The long ones side by side: none needs another. Terms hold the whole collection in memory and come after.
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = counting.Threads },
            () => links = LineageTable.Links(ordered, counting.Changes, counting.Threads),
            () => sectionsAndWords = ShareTables.SectionsAndWords(ordered, counting.Threads),
            () => groupShares = GroupTable.Rows(groups, counting.Threads),
            () => tests = ShareTrends.Themes(ordered, order),
            () => changes = ShareChanges.Themes(ordered, order),
            () => together = Trends.Associations.CoOccurrences.Of(ordered),
            () => duties = DutyFinder.Find(ordered),
            () => shares = MainShares.Of(ordered));
        var terms = TrendTerms.Of(ordered, groups, isGrouped, contrasts, counting);
        return new TrendTables
        {
            Documents = ordered,
            Places = new PlaceNames(ordered),
            ThemeNames = ShareTables.ThemeNames(ordered),
            Themes = shares.Themes,
            Verbs = shares.Verbs,
            Families = shares.Families,
            Force = shares.Force,
            Addressees = shares.Addressees,
            AddresseeKinds = shares.AddresseeKinds,
            SectionsAndWords = sectionsAndWords,
            By = counting.By ?? DocumentGroups.Year,
            IsGrouped = isGrouped,
            Groups = groups,
            GroupShares = groupShares,
            GroupTerms = terms.GroupRates,
            Order = order,
            Contrasts = contrasts,
            ContrastRows = [.. contrasts.SelectMany((contrast, index) => ContrastTable.Rows(contrast, terms.Contrasted[index].Terms, terms.Contrasted[index].LookedAt, by))],
            Tests = tests,
            Terms = terms.Rates,
            Keyness = terms.Keyness,
            Collocates = terms.Collocates,
            ChangePoints = changes,
            CoOccurrences = together,
            Topics = CandidateTopics.Of(ordered, terms.Keyness),
            Links = links,
            Lineage = LineageTable.Rows(links),
            Shifts = ThemeShifts.Of(links),
            Duties = duties,
        };
    }
}
