namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Counts themes, sections, verbs, families, force and addressees by document and section: in paragraphs or clauses, and in words.</summary>
/// <remarks>
/// A section of a document without a unit has no rows: a share of nothing is not 0.
/// Paragraphs of section "other" and clauses of a chapeau are never counted.
/// Shares of paragraphs and clauses have Wilson's interval. Words of a paragraph are not independent, so that shares of
/// words have an interval that takes whole paragraphs as random; (0, 1), nothing known, where they are too few for one.
/// </remarks>
public static class ShareTables
{
    /// <summary>Shares of paragraphs that carry each theme: a row for each theme, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "themes"; a paragraph may carry several themes, so that shares need not add up to 1.</returns>
    public static ShareTable Themes(IReadOnlyList<TrendDocument> documents) => Table(documents, ShareMeasures.Themes(documents));

    /// <summary>Shares of words in paragraphs that carry each theme: a row for each theme, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "theme-words".</returns>
    public static ShareTable ThemeWords(IReadOnlyList<TrendDocument> documents) => Table(documents, ShareMeasures.ThemeWords(documents));

    /// <summary>Shares of clauses by verb: a row for each verb that occurs.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "verbs".</returns>
    public static ShareTable Verbs(IReadOnlyList<TrendDocument> documents) => Table(documents, ShareMeasures.Verbs);

    /// <summary>Shares of words in clauses by verb: a row for each verb that occurs.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "verb-words".</returns>
    public static ShareTable VerbWords(IReadOnlyList<TrendDocument> documents) => Table(documents, ShareMeasures.VerbWords);

    /// <summary>Shares of clauses by family of their verb: a row for each family of the set, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "families"; shares fall short of 1 where a verb has no family.</returns>
    public static ShareTable Families(IReadOnlyList<TrendDocument> documents) => Table(documents, ShareMeasures.Families(documents));

    /// <summary>Shares of ranked directive clauses by rank: a row for each rank of the set, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "force", ranks rising.</returns>
    public static ShareTable Force(IReadOnlyList<TrendDocument> documents) => Table(documents, ShareMeasures.Force(documents));

    /// <summary>Shares of clauses that name an addressee by addressee, as written: a row for each that occurs.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "addressees".</returns>
    public static ShareTable Addressees(IReadOnlyList<TrendDocument> documents) => Table(documents, ShareMeasures.Addressees);

    /// <summary>Shares of clauses that name an addressee by its kind: a row for each kind, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "addressee-kinds" with the kinds of <see cref="ClauseAnalyzer.Clauses.AddresseeKinds.Names"/>.</returns>
    public static ShareTable AddresseeKinds(IReadOnlyList<TrendDocument> documents) => Table(documents, ShareMeasures.AddresseeKinds);

    /// <summary>Shares of the preamble and the operative part: of paragraphs and of words; then of words by theme, verb, family and addressee.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="threads">Texts counted at the same time, at least 1; the tables do not depend on it.</param>
    /// <returns>Tables "sections", "section-words", "theme-words", "verb-words", "family-words" and "addressee-words".</returns>
    public static IReadOnlyList<ShareTable> SectionsAndWords(IReadOnlyList<TrendDocument> documents, int threads = 1)
    {
        var counted = CountedDocument.Of(documents, threads);
        ShareMeasure[] measures =
        [
            ShareMeasures.OfSections, ShareMeasures.SectionWords, ShareMeasures.ThemeWords(documents),
            ShareMeasures.VerbWords, ShareMeasures.FamilyWords(documents), ShareMeasures.AddresseeWords,
        ];
        return ShareCounter.Tables(counted, measures, threads);
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

    private static ShareTable Table(IReadOnlyList<TrendDocument> documents, ShareMeasure measure) =>
        ShareCounter.Tables(CountedDocument.Of(documents, 1), [measure], 1)[0];
}
