using System.Runtime.InteropServices;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>Numbers the stems of a vocabulary and reads texts as such numbers. Immutable once built, and then safe to share between threads.</summary>
internal sealed class TermTable
{
    /// <summary>Stands for a stem that is not in the table.</summary>
    public const int Unknown = -1;

    /// <summary>Stands for a mark that n-grams do not cross.</summary>
    public const int Break = -2;

    private const string NumberStem = "#";

    // The code of a form of one stem: its number and so much, so that that of an unknown one is above 0.
    private const int CodeOfFirst = 2;

    private readonly List<string> stems;
    private readonly Dictionary<string, int> idOfStem;
    private readonly bool isGrowing;
    private readonly FormProperty<FormCode<StemFormPart>> forms;

    private readonly bool isShortLived;

    private TermTable(List<string> stems, bool isGrowing, bool isShortLived = false)
    {
        this.stems = stems;
        this.isGrowing = isGrowing;
        this.isShortLived = isShortLived;
        forms = new FormProperty<FormCode<StemFormPart>>(FormOf);
        idOfStem = new Dictionary<string, int>(stems.Count, StringComparer.Ordinal);
        foreach (var stem in stems)
        {
            idOfStem.Add(stem, idOfStem.Count);
        }
    }

    /// <summary>The stems, by their numbers.</summary>
    public IReadOnlyList<string> Stems => stems;

    /// <summary>An empty table that numbers every stem that it meets; for one thread.</summary>
    public static TermTable Growing() => new([], isGrowing: true);

    /// <summary>An empty table that numbers every stem of one text, and of which nothing is to be remembered.</summary>
    public static TermTable OfOneText() => new([], isGrowing: true, isShortLived: true);

    /// <summary>A table that knows these stems and no others.</summary>
    /// <param name="stems">Distinct stems, in the order of their numbers.</param>
    public static TermTable Fixed(IEnumerable<string> stems) => new([.. stems], isGrowing: false);

    /// <summary>Reads a text as stems: lower case, hyphenated words in parts ("co-" joined), every number as one stem.</summary>
    /// <param name="words">The text.</param>
    /// <param name="terms">Cleared, then filled in order.</param>
    public void Read(WordText words, List<Term> terms)
    {
        terms.Clear();
        var known = isShortLived ? null : words.CodesOf(forms);
        var places = words.Places;
        for (var index = 0; index < places.Length; index++)
        {
            ref readonly var place = ref places[index];
            if (!place.IsWord)
            {
                if (IsBreak(place.Mark))
                {
                    terms.Add(new Term(Break, place.Start, place.End));
                }
            }
            else if (known is null)
            {
                var (code, parts) = FormOf(words.UnitsOf(index).ToString());
                AddForm(code, parts, place, terms);
            }
            else
            {
                var code = known[place.Form];
                AddForm(code, code < 0 ? known.PartsOf(code) : [], place, terms);
            }
        }
    }

    private static void AddForm(int code, ReadOnlySpan<StemFormPart> parts, in WordPlace place, List<Term> terms)
    {
        if (code > 0)
        {
            terms.Add(new Term(code - CodeOfFirst, place.Start, place.End));
            return;
        }

        foreach (ref readonly var part in parts)
        {
            terms.Add(new Term(part.Stem, place.Start + part.Start, place.Start + part.End));
        }
    }

    // A comma does not part an enumeration ("technical assistance, training and advice"); a semicolon or a full stop does.
    private static bool IsBreak(char mark) => mark is ';' or ':' or '.' or '(' or ')' or '!' or '?';

    // "A/RES/65/230" is the words A and RES and a number; a point within a word parts it as one between words does.
    private FormCode<StemFormPart> FormOf(string form)
    {
        var parts = new List<StemFormPart>(1);
        for (var start = 0; start < form.Length;)
        {
            var length = char.IsAsciiDigit(form[start]) ? -1 : form.AsSpan(start).IndexOfAny('/', '.', ',');
            var end = length < 0 ? form.Length : start + length;
            if (char.IsAsciiDigit(form[start]))
            {
                parts.Add(new StemFormPart(IdOf(NumberStem), start, end));
            }
            else
            {
                AddWord(form.AsSpan(start, end - start), start, parts);
            }

            if (end < form.Length && form[end] == '.')
            {
                parts.Add(new StemFormPart(Break, end, end + 1));
            }

            start = end + 1;
        }

        return parts is [var whole] && whole.Start == 0 && whole.End == form.Length ? new FormCode<StemFormPart>(whole.Stem + CodeOfFirst, null) : new FormCode<StemFormPart>(0, [.. parts]);
    }

    private void AddWord(ReadOnlySpan<char> word, int offset, List<StemFormPart> parts)
    {
        Span<char> letters = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        var start = 0;
        for (var index = 0; index < word.Length; index++)
        {
            var unit = word[index];
            if (unit is '-' or '\u2010' or '\u2011')
            {
                if (letters[..length] is "co")
                {
                    continue;
                }

                parts.Add(new StemFormPart(IdOf(letters[..length]), offset + start, offset + index));
                start = index + 1;
                length = 0;
            }
            else if (unit != '\u00AD')
            {
                letters[length++] = unit == '\u2019' ? '\'' : char.ToLowerInvariant(unit);
            }
        }

        parts.Add(new StemFormPart(IdOf(letters[..length]), offset + start, offset + word.Length));
    }

    private int IdOf(Span<char> word) => IdOfStem(word[..Stemmer.StemInPlace(word)]);

    private int IdOf(string stem) => IdOfStem(stem);

    private int IdOfStem(ReadOnlySpan<char> stem)
    {
        var lookup = idOfStem.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!isGrowing)
        {
            return lookup.TryGetValue(stem, out var known) ? known : Unknown;
        }

        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, stem, out var exists);
        if (!exists)
        {
            id = stems.Count;
            stems.Add(new string(stem));
        }

        return id;
    }
}
