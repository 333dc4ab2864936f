using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Counts themes, verbs, families, force and addressees by document and section.</summary>
/// <remarks>
/// A section of a document without a unit has no rows: a share of nothing is not 0.
/// Paragraphs of section "other" and clauses of a chapeau are never counted.
/// </remarks>
public static class ShareTables
{
    // Ranks of different families do not compare, so the table of force keeps to the family that asks.
    private const string RankedFamily = "directive";

    /// <summary>Shares of paragraphs that carry each theme: a row for each theme, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "themes"; a paragraph may carry several themes, so that shares need not add up to 1.</returns>
    public static ShareTable Themes(IReadOnlyList<TrendDocument> documents) => new(
        "themes",
        "theme",
        "paragraphs that carry the theme, of the section's paragraphs; paragraphs of section 'other' left out",
        ShareCounter.Rows(documents, ThemeNames(documents), ThemesOf));

    /// <summary>Shares of clauses by verb: a row for each verb that occurs.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "verbs".</returns>
    public static ShareTable Verbs(IReadOnlyList<TrendDocument> documents) => new(
        "verbs",
        "verb",
        "clauses with the verb, of the clauses in the section's paragraphs; clauses of a chapeau counted once, in their own paragraph",
        ShareCounter.Rows(documents, paragraph => paragraph.Clauses.Where(InText).Select(clause => One(clause.Verb))));

    /// <summary>Shares of clauses by family of their verb: a row for each family of the set, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "families"; shares fall short of 1 where a verb has no family.</returns>
    public static ShareTable Families(IReadOnlyList<TrendDocument> documents)
    {
        var families = Clauses(documents).Select(clause => clause.Family).Where(family => family.Length > 0)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new ShareTable(
            "families",
            "family",
            "clauses with a verb of the family, of the clauses in the section's paragraphs",
            ShareCounter.Rows(documents, families, paragraph => paragraph.Clauses.Where(InText).Select(clause => One(clause.Family))));
    }

    /// <summary>Shares of ranked directive clauses by rank: a row for each rank of the set, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "force", ranks rising.</returns>
    public static ShareTable Force(IReadOnlyList<TrendDocument> documents)
    {
        var ranks = Clauses(documents).Where(IsRanked).Select(clause => clause.Force!.Value).Distinct().Order().Select(Name).ToList();
        return new ShareTable(
            "force",
            "force",
            "clauses of the rank, of the directive clauses in the section's paragraphs whose verb the force scale ranks; 1 is weakest",
            ShareCounter.Rows(documents, ranks, paragraph => paragraph.Clauses.Where(IsRanked).Select(clause => One(Name(clause.Force!.Value)))));
    }

    /// <summary>Shares of clauses that name an addressee by addressee, as written: a row for each that occurs.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "addressees".</returns>
    public static ShareTable Addressees(IReadOnlyList<TrendDocument> documents) => new(
        "addressees",
        "addressee",
        "clauses that ask the addressee, of the clauses in the section's paragraphs that name one",
        ShareCounter.Rows(documents, paragraph => paragraph.Clauses.Where(NamesAddressee).Select(clause => One(clause.Addressee))));

    /// <summary>Shares of clauses that name an addressee by its kind: a row for each kind, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "addressee-kinds" with the kinds "states", "secretariat" (and subsidiary bodies) and "other".</returns>
    public static ShareTable AddresseeKinds(IReadOnlyList<TrendDocument> documents)
    {
        List<string> kinds = [Name(AddresseeKind.States), Name(AddresseeKind.Secretariat), Name(AddresseeKind.Other)];
        return new ShareTable(
            "addressee-kinds",
            "kind",
            "clauses that ask such a body, of the clauses in the section's paragraphs that name an addressee",
            ShareCounter.Rows(documents, kinds, paragraph => paragraph.Clauses.Where(NamesAddressee)
                .Select(clause => One(Name(clause.AddresseeKind)))));
    }

    /// <summary>The names of the themes that the paragraphs were asked for, in the model's order.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Each name once; empty when nothing was classified.</returns>
    public static IReadOnlyList<string> ThemeNames(IReadOnlyList<TrendDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return [.. documents.SelectMany(document => document.Paragraphs)
            .SelectMany(paragraph => paragraph.Themes).Select(theme => theme.Name).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<IReadOnlyList<string>> ThemesOf(ClassifiedParagraph paragraph) =>
        [[.. paragraph.Themes.Where(theme => theme.Present).Select(theme => theme.Name)]];

    private static IEnumerable<Clause> Clauses(IReadOnlyList<TrendDocument> documents) =>
        documents.SelectMany(document => TrendSection.Of(document, TrendSection.All)).SelectMany(paragraph => paragraph.Clauses);

    private static bool InText(Clause clause) => clause.Location == ClauseLocation.Text;

    private static bool NamesAddressee(Clause clause) => InText(clause) && clause.Addressee.Length > 0;

    private static bool IsRanked(Clause clause) => InText(clause) && clause.Family == RankedFamily && clause.Force is not null;

    private static IReadOnlyList<string> One(string value) => [value];

    private static string Name(int rank) => rank.ToString(CultureInfo.InvariantCulture);

    private static string Name(AddresseeKind kind) => kind switch
    {
        AddresseeKind.States => "states",
        AddresseeKind.Secretariat => "secretariat",
        _ => "other",
    };
}
