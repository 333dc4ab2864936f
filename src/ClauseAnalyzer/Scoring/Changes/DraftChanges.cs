using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Scoring.Changes;

/// <summary>
/// What the tracked changes of a draft do, author by author. Each author's changes are held against the text before all
/// changes, so that what is told of one does not depend on what the others did. Immutable.
/// </summary>
public sealed class DraftChanges
{
    private readonly ILookup<ClassifiedParagraph, ParagraphChange> byParagraph;

    private DraftChanges(IReadOnlyList<AuthorChanges> authors, ILookup<ClassifiedParagraph, ParagraphChange> byParagraph) =>
        (Authors, this.byParagraph) = (authors, byParagraph);

    /// <summary>A draft without tracked changes.</summary>
    public static DraftChanges None { get; } = new([], Array.Empty<ParagraphChange>().ToLookup(_ => (ClassifiedParagraph)null!));

    /// <summary>The authors with what they changed, in the order of <see cref="AuthorsOf"/>.</summary>
    public IReadOnlyList<AuthorChanges> Authors { get; }

    /// <summary>Who changed some paragraphs.</summary>
    /// <param name="paragraphs">The paragraphs of both readings of a text.</param>
    /// <returns>Each name once, by the date of the first change, those without date last, of equal ones in ordinal order.</returns>
    public static IReadOnlyList<string> AuthorsOf(IEnumerable<Paragraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        return
        [
            .. paragraphs.SelectMany(paragraph => paragraph.Revisions)
                .GroupBy(revision => revision.Author, StringComparer.Ordinal)
                .OrderBy(group => group.Min(revision => revision.Date) ?? DateTime.MaxValue)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.Key),
        ];
    }

    /// <summary>Tells what changed.</summary>
    /// <param name="rejected">The paragraphs of the text before all changes, in order.</param>
    /// <param name="accepted">Those of the text with all changes, in order.</param>
    /// <param name="byAuthor">For each author the paragraphs of the text with this author's changes alone.</param>
    /// <param name="scale">What counts as softer or stronger.</param>
    /// <returns>One entry an author.</returns>
    public static DraftChanges Of(
        IReadOnlyList<ClassifiedParagraph> rejected,
        IReadOnlyList<ClassifiedParagraph> accepted,
        IEnumerable<(string Author, IReadOnlyList<ClassifiedParagraph> Paragraphs)> byAuthor,
        ChangeScale scale)
    {
        ArgumentNullException.ThrowIfNull(rejected);
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(byAuthor);
        var revisions = rejected.Concat(accepted).SelectMany(each => each.Paragraph.Revisions).ToLookup(revision => revision.Author, revision => revision.Date, StringComparer.Ordinal);
        AuthorChanges[] authors =
        [
            .. byAuthor.Select(by => new AuthorChanges(
                by.Author,
                revisions[by.Author].Min(),
                revisions[by.Author].Max(),
                [.. Lineage.Pair(rejected, by.Paragraphs, scale).Pairs.Where(IsChanged)])),
        ];
        var places = new ChangePlaces(rejected, accepted);
        var changes = from author in authors
                      from pair in author.Pairs
                      let place = places.Of(pair, author.Author)
                      where place is not null
                      select (Place: place, Change: new ParagraphChange(author, pair));
        return new DraftChanges(authors, changes.ToLookup(each => each.Place, each => each.Change, (IEqualityComparer<ClassifiedParagraph>)ReferenceEqualityComparer.Instance));
    }

    /// <summary>What was changed at a paragraph.</summary>
    /// <param name="paragraph">A paragraph of the text with all changes, as it was given.</param>
    /// <returns>One entry an author; also of paragraphs struck out right behind it. Empty when nothing was changed there.</returns>
    public IEnumerable<ParagraphChange> At(ClassifiedParagraph paragraph) => byParagraph[paragraph];

    // A paragraph that is the same word for word has not been touched, wherever others moved it.
    private static bool IsChanged(LineagePair pair) => pair.Old?.Paragraph.Text != pair.New?.Paragraph.Text;
}
