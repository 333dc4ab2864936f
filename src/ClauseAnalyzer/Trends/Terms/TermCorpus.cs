using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>The terms of a set of documents with their counts, found once for all that asks for them. Immutable and thread-safe.</summary>
/// <remarks>
/// A term is one to twelve words that begin and end with a content word and hold within them none but content words and
/// links (<see cref="TermWords"/>); it says something of a subject; it mostly ends where it ends, so that it is neither cut
/// out of a longer wording nor half a name; and longer terms do not account for nearly all of its occurrences.
/// </remarks>
internal sealed class TermCorpus
{
    // One occurrence in so many words, but never fewer than the least nor more than the most.
    private const int WordsAnOccurrence = 200_000;
    private const int LeastOccurrences = 3;
    private const int MostOccurrences = 50;

    private readonly IReadOnlyList<(int Term, int Count)>[] byDocument;
    private readonly TermRoles roles;
    private readonly List<Phrase> terms = [];

    /// <summary>Reads documents and finds their terms.</summary>
    /// <param name="documents">The texts; they are numbered from 0 in this order.</param>
    /// <param name="words">What ends a term.</param>
    /// <param name="threads">Parts of the set looked at at the same time; the terms do not depend on it.</param>
    public TermCorpus(IReadOnlyList<TrendDocument> documents, TermWords words, int threads)
    {
        Text = TermText.Read(documents, threads);
        LeastCount = (int)Math.Clamp(Text.TotalLength / WordsAnOccurrence, LeastOccurrences, MostOccurrences);
        roles = new TermRoles(Text, words, threads);
        var found = PhraseFinder.Find(Text, roles, LeastCount, threads);
        var numbers = Choose(found.Phrases);
        byDocument =
        [
            .. found.ByDocument.Select(IReadOnlyList<(int, int)> (counts) =>
                [.. counts.Where(phrase => numbers[phrase.Phrase] >= 0).Select(phrase => (numbers[phrase.Phrase], phrase.Count))]),
        ];
    }

    /// <summary>The words.</summary>
    public TermText Text { get; }

    /// <summary>Occurrences in the whole set that a term needs.</summary>
    public int LeastCount { get; }

    /// <summary>Number of documents.</summary>
    public int DocumentCount => byDocument.Length;

    /// <summary>The terms; they are numbered from 0.</summary>
    public IReadOnlyList<Phrase> Terms => terms;

    /// <summary>The terms of a document and how often each stands in it; verb phrases of acts are not counted.</summary>
    public IReadOnlyList<(int Term, int Count)> CountsOf(int document) => byDocument[document];

    /// <summary>The words of a term as they are mostly written, with spaces between.</summary>
    public string NameOf(int term) => string.Join(' ', Enumerable.Range(terms[term].First, terms[term].Length)
        .Select(place => Text.Vocabulary.WrittenNameOf(Text.WrittenAt(place))));

    /// <summary>Whether two terms share at least half the content words of the shorter one.</summary>
    public bool Overlap(int first, int second)
    {
        var (some, others) = (ContentOf(first), ContentOf(second));
        return 2 * some.Count(others.Contains) >= Math.Min(some.Count, others.Count);
    }

    private int[] Choose(IReadOnlyList<Phrase> phrases)
    {
        var numbers = new int[phrases.Count];
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = phrases[index].IsTerm ? terms.Count : -1;
            if (phrases[index].IsTerm)
            {
                terms.Add(phrases[index]);
            }
        }

        return numbers;
    }

    private List<int> ContentOf(int term) =>
    [
        .. Enumerable.Range(terms[term].First, terms[term].Length).Where(roles.IsContent).Select(Text.WordAt),
    ];
}
