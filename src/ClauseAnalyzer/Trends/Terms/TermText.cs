using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>The words of documents as numbers, one after the other, read once for all that counts them. Immutable and thread-safe.</summary>
/// <remarks>
/// Read are the preambular and operative paragraphs. Words keep their case: "Member States" is told from "member states".
/// A hyphenated word is one word; a possessive ending is cut off; "co-operation" is "cooperation".
/// </remarks>
internal sealed class TermText
{
    /// <summary>Stands for punctuation and the end of a paragraph.</summary>
    public const int Break = -1;

    private readonly TermVocabulary vocabulary;
    private readonly int[] written;
    private readonly bool[] isAct;
    private readonly int[] starts;
    private readonly int[] lengths;

    private TermText(TermVocabulary vocabulary, IReadOnlyList<TermPart> parts)
    {
        this.vocabulary = vocabulary;
        written = new int[parts.Sum(part => part.Words.Count)];
        isAct = new bool[written.Length];
        lengths = [.. parts.SelectMany(part => part.Lengths)];
        starts = new int[lengths.Length + 1];
        var (place, document) = (0, 0);
        foreach (var part in parts)
        {
            var renumbered = part.Names.ConvertAll(vocabulary.NumberOf);
            for (var index = 0; index < part.Words.Count; index++)
            {
                written[place + index] = part.Words[index] < 0 ? Break : renumbered[part.Words[index]];
                isAct[place + index] = part.IsAct[index];
            }

            foreach (var start in part.Starts)
            {
                starts[document++] = place + start;
            }

            place += part.Words.Count;
        }

        starts[^1] = place;
    }

    /// <summary>Reads documents, several at a time.</summary>
    /// <param name="documents">The texts; they are numbered from 0 in this order.</param>
    /// <param name="threads">Texts read at the same time; the numbers do not depend on it.</param>
    public static TermText Read(IReadOnlyList<TrendDocument> documents, int threads)
    {
        // Words are numbered in the order of their first occurrence, wherever one part ends and the next begins.
        var parts = new TermPart[DocumentParts.Of(documents.Count).Count];
        DocumentParts.ForEach(documents.Count, threads, (part, from, to) => parts[part] = ReadPart(documents, from, to));
        return new TermText(new TermVocabulary(), parts);
    }

    /// <summary>Number of documents.</summary>
    public int DocumentCount => lengths.Length;

    /// <summary>Number of places, breaks too.</summary>
    public int Length => written.Length;

    /// <summary>The words that occur.</summary>
    public TermVocabulary Vocabulary => vocabulary;

    /// <summary>Words of a document as a reader counts them: a hyphenated word is one, numbers are none.</summary>
    public int LengthOf(int document) => lengths[document];

    /// <summary>Words of all documents.</summary>
    public long TotalLength => lengths.Sum(length => (long)length);

    /// <summary>The first place of a document; that of the number of documents is the end of the text.</summary>
    public int StartOf(int document) => starts[document];

    /// <summary>The number of the word at a place as written, or <see cref="Break"/>.</summary>
    public int WrittenAt(int place) => written[place];

    /// <summary>The number of the word at a place, whatever its case, or <see cref="Break"/>.</summary>
    public int WordAt(int place) => written[place] < 0 ? Break : vocabulary.WordOf(written[place]);

    /// <summary>Whether a place belongs to the verb phrase of an act of the organ.</summary>
    public bool IsAct(int place) => isAct[place];

    private static TermPart ReadPart(IReadOnlyList<TrendDocument> documents, int from, int to)
    {
        var part = new TermPart();
        for (var index = from; index < to; index++)
        {
            part.Begin();
            foreach (var paragraph in TrendSection.Of(documents[index], TrendSection.All))
            {
                ReadParagraph(part, paragraph);
            }
        }

        return part;
    }

    private static void ReadParagraph(TermPart part, ClassifiedParagraph paragraph)
    {
        var text = paragraph.Paragraph.Text;
        var acts = paragraph.Clauses.Where(clause => clause.Location == ClauseLocation.Text)
            .Select(clause => (From: clause.Span.Start, To: Math.Min(clause.Span.End, clause.Span.Start + clause.VerbPhrase.Length))).ToList();
        using var reader = WordReader.Borrow();
        var words = reader.Read(text);
        for (var place = 0; place < words.Count; place++)
        {
            var start = words.OffsetOf(words.StartOf(place));
            part.Add(words.KindOf(place), words.UnitsOf(place), acts.Exists(act => start >= act.From && start < act.To));
        }

        part.AddBreak();
    }
}
