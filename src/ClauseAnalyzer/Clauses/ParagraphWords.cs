using System.Buffers;
using System.Runtime.CompilerServices;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>
/// The words and marks of one paragraph behind its label, with what the lexicon knows of each. Reading past either end gives
/// a mark that is like no other, so that callers need no bounds. Valid until disposed of; for one thread.
/// </summary>
internal sealed class ParagraphWords : IDisposable
{
    /// <summary>The mark beyond both ends.</summary>
    public const char Edge = '\u0003';

    private static readonly Word Outside = new(0, 0, Edge, WordTraits.None, WordRoles.None, WordEntry.Unknown);

    private readonly WordText text;
    private Word[] words;

    private ParagraphWords(WordText text, Word[] words)
    {
        this.text = text;
        this.words = words;
    }

    public int Count { get; private set; }

    public ref readonly Word this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index < (uint)Count)
            {
                return ref words[index];
            }

            return ref Outside;
        }
    }

    /// <summary>Looks up the words of a paragraph that was read.</summary>
    /// <param name="text">The paragraph; a leading number or letter ("3.", "(a)") is passed over.</param>
    /// <param name="table">The words of the lexicon.</param>
    public static ParagraphWords Of(WordText text, WordTable table)
    {
        var start = LeadingLabel.Skip(text.Composed);

        // A statement that is quoted whole ("The Security Council …") is not a quotation inside an act.
        start += start < text.Composed.Length && text.Composed[start] is '"' or '“' or '«' or '‘' or '\'' ? 1 : 0;
        var first = text.PlaceFrom(start);
        var words = new ParagraphWords(text, ArrayPool<Word>.Shared.Rent(text.Count - first));
        words.Fill(first, text.ColumnOf(table.Facts));
        return words;
    }

    public bool IsMark(int index, char mark) => this[index].Mark == mark;

    /// <summary>Whether a known word stands there.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="word">The word in lower case.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWord(int index, string word) => this[index].Entry.Text == word;

    public bool Is(int index, WordRoles roles) => (this[index].Roles & roles) != 0;

    public bool Has(int index, WordTraits traits) => this[index].Has(traits);

    /// <summary>The text as given, from the first to before the last of two places.</summary>
    public string Slice(int from, int to) => to > from ? SpanBetween(from, to).Of(text.Text).ToString() : "";

    /// <summary>Where the words from the first to before the last of two places stand in the text as given.</summary>
    public TextSpan SpanBetween(int from, int to) => text.SpanOf(this[from].Start, this[to - 1].End);

    /// <summary>The units of one place, composed.</summary>
    public ReadOnlySpan<char> SpanOf(int index) => UnitsBetween(index, index + 1);

    /// <summary>The composed text from the first to before the last of two places.</summary>
    public ReadOnlySpan<char> UnitsBetween(int from, int to) => text.Composed.AsSpan(this[from].Start, this[to - 1].End - this[from].Start);

    /// <summary>Hands the buffer back.</summary>
    public void Dispose()
    {
        if (words.Length > 0)
        {
            ArrayPool<Word>.Shared.Return(words);
            words = [];
            Count = 0;
        }
    }

    private void Fill(int first, FormColumn<WordFacts> forms)
    {
        var enclosures = new Enclosures(text.Composed);
        var places = text.Places;
        for (var index = first; index < places.Length; index++)
        {
            ref readonly var place = ref places[index];
            var enclosed = enclosures.Holds(place.Start) ? WordTraits.Enclosed : WordTraits.None;
            if (place.IsWord)
            {
                ref readonly var form = ref forms[place.Form];
                words[Count++] = new Word(place.Start, place.End, '\0', enclosed | form.Traits, form.Roles, form.Entry);
            }
            else if (IsHangingHyphen(index))
            {
                var hung = words[Count - 1];
                words[Count - 1] = hung with { End = place.End, Traits = hung.Traits & (WordTraits.Capital | WordTraits.Number | WordTraits.Enclosed), Roles = WordRoles.None, Entry = WordEntry.Unknown };
            }
            else
            {
                enclosures.See(place.Mark, place.Start);
                words[Count++] = new Word(place.Start, place.End, place.Mark is '—' or '-' ? '–' : place.Mark, enclosed, WordRoles.None, WordEntry.Unknown);
            }
        }
    }

    // "troop- and police-contributing": the hyphen belongs to its word, of which only a part is written.
    private bool IsHangingHyphen(int place) =>
        text.MarkOf(place) == '-'
        && Count > 0
        && words[Count - 1].IsWord
        && words[Count - 1].End == text.StartOf(place)
        && text.EndOf(place) is var end && end < text.Composed.Length && text.Composed[end] == ' ';
}
