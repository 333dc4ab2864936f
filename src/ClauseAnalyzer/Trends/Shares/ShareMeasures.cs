using System.Globalization;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>All that shares are taken of: of paragraphs, of clauses, and of words.</summary>
internal static class ShareMeasures
{
    /// <summary>Name of the unit of shares of words.</summary>
    public const string Words = "words";

    private const string Paragraphs = "paragraphs";
    private const string Clauses = "clauses";

    // Ranks of different families do not compare, so the table of force keeps to the family that asks.
    private const string RankedFamily = "directive";

    private static readonly string[] SectionNames = [Sections.NameOf(Section.Preambular), Sections.NameOf(Section.Operative)];

    public static ShareMeasure Themes(IReadOnlyList<TrendDocument> documents) => new(
        "themes",
        "theme",
        Paragraphs,
        "paragraphs that carry the theme, of the section's paragraphs; paragraphs of section 'other' left out",
        paragraph => new ShareCounts(1, [.. ThemesOf(paragraph).Select(theme => (theme, 1))]),
        ShareTables.ThemeNames(documents));

    public static ShareMeasure ThemeWords(IReadOnlyList<TrendDocument> documents) => new(
        "theme-words",
        "theme",
        Words,
        "words of paragraphs that carry the theme, of the words of the section's paragraphs; paragraphs of section 'other' left out",
        paragraph => new ShareCounts(paragraph.Words, [.. ThemesOf(paragraph).Select(theme => (theme, paragraph.Words))]),
        ShareTables.ThemeNames(documents));

    public static ShareMeasure OfSections { get; } = new(
        "sections",
        "part",
        Paragraphs,
        "paragraphs of the part, of preambular and operative paragraphs together",
        paragraph => new ShareCounts(1, [(SectionOf(paragraph), 1)]),
        SectionNames)
    { InSections = [TrendSection.All] };

    public static ShareMeasure SectionWords { get; } = new(
        "section-words",
        "part",
        Words,
        "words of the part's paragraphs, of the words of preambular and operative paragraphs together",
        paragraph => new ShareCounts(paragraph.Words, [(SectionOf(paragraph), paragraph.Words)]),
        SectionNames)
    { InSections = [TrendSection.All] };

    public static ShareMeasure Verbs { get; } = new(
        "verbs",
        "verb",
        Clauses,
        "clauses with the verb, of the clauses in the section's paragraphs; clauses of a chapeau counted once, in their own paragraph",
        paragraph => ShareCounts.Of([.. InText(paragraph).Select(clause => clause.Verb)]));

    public static ShareMeasure VerbWords { get; } = new(
        "verb-words",
        "verb",
        Words,
        "words of clauses with the verb, of the words of the section's paragraphs",
        paragraph => OfClauses(paragraph, clause => clause.Verb));

    public static ShareMeasure Families(IReadOnlyList<TrendDocument> documents) => new(
        "families",
        "family",
        Clauses,
        "clauses with a verb of the family, of the clauses in the section's paragraphs",
        paragraph => ShareCounts.Of([.. InText(paragraph).Select(clause => clause.Family)]),
        FamilyNames(documents));

    public static ShareMeasure FamilyWords(IReadOnlyList<TrendDocument> documents) => new(
        "family-words",
        "family",
        Words,
        "words of clauses with a verb of the family, of the words of the section's paragraphs",
        paragraph => OfClauses(paragraph, clause => clause.Family),
        FamilyNames(documents));

    public static ShareMeasure Force(IReadOnlyList<TrendDocument> documents) => new(
        "force",
        "force",
        Clauses,
        "clauses of the rank, of the directive clauses in the section's paragraphs whose verb the force scale ranks; 1 is weakest",
        paragraph => ShareCounts.Of([.. paragraph.Paragraph.Clauses.Where(IsRanked).Select(clause => Name(clause.Force!.Value))]),
        [.. ClausesOf(documents).Where(IsRanked).Select(clause => clause.Force!.Value).Distinct().Order().Select(Name)]);

    public static ShareMeasure Addressees { get; } = new(
        "addressees",
        "addressee",
        Clauses,
        "clauses that ask the addressee, of the clauses in the section's paragraphs that name one",
        paragraph => ShareCounts.Of([.. InText(paragraph).Where(NamesAddressee).Select(clause => clause.Addressee)]));

    public static ShareMeasure AddresseeWords { get; } = new(
        "addressee-words",
        "addressee",
        Words,
        "words of clauses that ask the addressee, of the words of the section's paragraphs",
        paragraph => OfClauses(paragraph, clause => clause.Addressee));

    public static ShareMeasure AddresseeKinds { get; } = new(
        "addressee-kinds",
        "kind",
        Clauses,
        "clauses that ask such a body, of the clauses in the section's paragraphs that name an addressee",
        paragraph => ShareCounts.Of([.. InText(paragraph).Where(NamesAddressee).Select(clause => ClauseAnalyzer.Clauses.AddresseeKinds.NameOf(clause.AddresseeKind))]),
        ClauseAnalyzer.Clauses.AddresseeKinds.Names);

    // Words outside any clause, and of clauses without the value, count in n alone.
    private static ShareCounts OfClauses(CountedParagraph paragraph, Func<Clause, string> valueOf) => new(
        paragraph.Words,
        [
            .. paragraph.Paragraph.Clauses.Zip(paragraph.ClauseWords)
                .Where(clause => clause.First.Location == ClauseLocation.Text && valueOf(clause.First).Length > 0)
                .GroupBy(clause => valueOf(clause.First), clause => clause.Second, StringComparer.Ordinal)
                .Select(value => (value.Key, value.Sum())),
        ]);

    private static IEnumerable<string> ThemesOf(CountedParagraph paragraph) =>
        paragraph.Paragraph.Themes.Where(theme => theme.Present).Select(theme => theme.Name);

    private static IEnumerable<Clause> InText(CountedParagraph paragraph) => paragraph.Paragraph.Clauses.Where(clause => clause.Location == ClauseLocation.Text);

    private static IEnumerable<Clause> ClausesOf(IReadOnlyList<TrendDocument> documents) =>
        documents.SelectMany(document => TrendSection.Of(document, TrendSection.All)).SelectMany(paragraph => paragraph.Clauses);

    private static IReadOnlyList<string> FamilyNames(IReadOnlyList<TrendDocument> documents) =>
    [
        .. ClausesOf(documents).Select(clause => clause.Family).Where(family => family.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static bool NamesAddressee(Clause clause) => clause.Addressee.Length > 0;

    private static bool IsRanked(Clause clause) =>
        clause.Location == ClauseLocation.Text && clause.Family == RankedFamily && clause.Force is not null;

    private static string SectionOf(CountedParagraph paragraph) => Sections.NameOf(paragraph.Paragraph.Paragraph.Section);

    private static string Name(int rank) => rank.ToString(CultureInfo.InvariantCulture);
}
