using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Cues;

/// <summary>
/// A text as patterns see it: classes of its words, and breaks. The "(a)" of an enumeration is passed over; a semicolon,
/// and a full stop before a capital, is a break. Mutable; one a thread.
/// </summary>
internal sealed class CueWords
{
    private int[] classes = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    // By set of words whether the text has one of them, as far as it was asked for: the number of the text, doubled, and one
    // more where it has.
    private int[] holds = [];
    private ulong[] present = [];
    private int text;

    /// <summary>Rows of classes as bits are a multiple of so many numbers long.</summary>
    public static int WordsOfRow => Vector256<ulong>.Count;

    /// <summary>The class of each word or break, in order.</summary>
    public ReadOnlySpan<int> Classes => classes.AsSpan(0, count);

    /// <summary>Offset of the first code unit of a word or break, in the composed text.</summary>
    public int StartOf(int index) => starts[index];

    /// <summary>Offset after its last code unit.</summary>
    public int EndOf(int index) => ends[index];

    /// <summary>Whether a word of a set stands anywhere in the text.</summary>
    /// <param name="set">Number of the set.</param>
    /// <param name="sets">The classes of each set as bits, one row a set.</param>
    /// <param name="row">Length of a row, a multiple of <see cref="WordsOfRow"/>.</param>
    public bool Holds(int set, ulong[] sets, int row)
    {
        if (holds[set] >> 1 != text)
        {
            holds[set] = (text << 1) | (MeetsAny(sets.AsSpan(set * row, row)) ? 1 : 0);
        }

        return (holds[set] & 1) != 0;
    }

    /// <summary>Makes <see cref="Holds"/> ready for the text that was read.</summary>
    /// <param name="setCount">Number of sets.</param>
    /// <param name="row">Length of a row of classes as bits.</param>
    public void Index(int setCount, int row)
    {
        if (holds.Length != setCount || present.Length != row || text == int.MaxValue >> 1)
        {
            (holds, present, text) = (new int[setCount], new ulong[row], 0);
        }

        text++;
        present.AsSpan().Clear();
        foreach (var wordClass in Classes)
        {
            present[wordClass >> 6] |= 1UL << (wordClass & 63);
        }
    }

    private bool MeetsAny(ReadOnlySpan<ulong> classes)
    {
        var left = MemoryMarshal.Cast<ulong, Vector256<ulong>>(classes);
        var right = MemoryMarshal.Cast<ulong, Vector256<ulong>>(present.AsSpan());
        var met = Vector256<ulong>.Zero;
        for (var index = 0; index < left.Length; index++)
        {
            met |= left[index] & right[index];
        }

        return met != Vector256<ulong>.Zero;
    }

    /// <summary>Reads a text; what was read before is forgotten.</summary>
    /// <param name="words">The text.</param>
    /// <param name="property">What patterns see of a word.</param>
    public void Read(WordText words, FormProperty<FormCode<CueFormPart>> property)
    {
        count = 0;
        var forms = words.CodesOf(property);
        var places = words.Places;
        for (var index = 0; index < places.Length; index++)
        {
            ref readonly var place = ref places[index];
            if (place.IsWord)
            {
                AddWord(forms, forms[place.Form], place.Start, place.End);
            }
            else if (IsEnumerator(words, index))
            {
                index += 2;
            }
            else if (place.Mark == ';' || (place.Mark == '.' && words.BeginsSentence(index)))
            {
                Add(ThemeCueVocabulary.BreakClass, place.Start, place.End);
            }
        }
    }

    private void AddWord(FormCodes<CueFormPart> forms, int code, int start, int end)
    {
        if (code > 0)
        {
            Add(code - 1, start, end);
        }
        else if (code < 0)
        {
            foreach (ref readonly var part in forms.PartsOf(code))
            {
                Add(part.Class, start + part.Start, start + part.End);
            }
        }
    }

    private void Add(int wordClass, int start, int end)
    {
        if (count == classes.Length)
        {
            Array.Resize(ref classes, count * 2);
            Array.Resize(ref starts, count * 2);
            Array.Resize(ref ends, count * 2);
        }

        classes[count] = wordClass;
        starts[count] = start;
        ends[count++] = end;
    }

    private static bool IsEnumerator(WordText words, int bracket) =>
        words.MarkOf(bracket) == '('
        && bracket + 2 < words.Count
        && words.IsWord(bracket + 1)
        && words.MarkOf(bracket + 2) == ')'
        && CueFormReader.IsEnumerator(words.UnitsOf(bracket + 1));
}
