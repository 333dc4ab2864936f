using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Reports.Tables;

/// <summary>The shares that charts are drawn from. Immutable.</summary>
/// <param name="Themes">Paragraphs by theme.</param>
/// <param name="Verbs">Clauses by verb.</param>
/// <param name="Families">Clauses by family of verbs.</param>
/// <param name="Force">Ranked directive clauses by rank.</param>
/// <param name="Addressees">Clauses that name somebody by addressee.</param>
/// <param name="AddresseeKinds">Clauses that name somebody by the kind of addressee.</param>
internal sealed record MainShares(
    ShareTable Themes, ShareTable Verbs, ShareTable Families, ShareTable Force, ShareTable Addressees, ShareTable AddresseeKinds)
{
    /// <summary>The shares of no documents.</summary>
    public static MainShares None { get; } = Of([]);

    /// <summary>Counts documents.</summary>
    /// <param name="documents">In order of date.</param>
    public static MainShares Of(IReadOnlyList<TrendDocument> documents) => new(
        ShareTables.Themes(documents),
        ShareTables.Verbs(documents),
        ShareTables.Families(documents),
        ShareTables.Force(documents),
        ShareTables.Addressees(documents),
        ShareTables.AddresseeKinds(documents));
}
