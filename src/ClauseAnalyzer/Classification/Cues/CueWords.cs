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

    // By class where it stands in the text: a bit each place, counted round by 64, so that a text of any length fits.
    private ulong[] placesOfClass = [];

    // By set of words where one of them stands, as far as it was asked for in the text of that number.
    private ulong[] placesOfSet = [];
    private int[] askedIn = [];
    private ThemeCueSets? sets;
    private int text;

    /// <summary>The class of each word or break, in order.</summary>
    public ReadOnlySpan<int> Classes => classes.AsSpan(0, count);

    /// <summary>Offset of the first code unit of a word or break, in the composed text.</summary>
    public int StartOf(int index) => starts[index];

    /// <summary>Offset after its last code unit.</summary>
    public int EndOf(int index) => ends[index];

    /// <summary>Where words of a set stand: a bit each place, counted round by 64; 0 where the text has none of them.</summary>
    /// <param name="set">Number of the set.</param>
    public ulong PlacesOf(int set)
    {
        if (askedIn[set] != text)
        {
            askedIn[set] = text;
            placesOfSet[set] = sets!.PlacesOf(set, placesOfClass);
        }

        return placesOfSet[set];
    }

    /// <summary>Reads a text; what was read before is forgotten.</summary>
    /// <param name="words">The text.</param>
    /// <param name="property">What patterns see of a word.</param>
    /// <param name="patternSets">The sets that are then asked for.</param>
    public void Read(WordText words, FormProperty<FormCode<CueFormPart>> property, ThemeCueSets patternSets)
    {
        Forget(patternSets);
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

        for (var position = 0; position < count; position++)
        {
            placesOfClass[classes[position]] |= 1UL << (position & 63);
        }
    }

    private void Forget(ThemeCueSets patternSets)
    {
        foreach (var wordClass in Classes)
        {
            placesOfClass[wordClass] = 0;
        }

        count = 0;
        text++;
        if (sets != patternSets || text == int.MaxValue)
        {
            (sets, text) = (patternSets, 1);
            (placesOfClass, placesOfSet, askedIn) = (new ulong[sets.ClassCount], new ulong[sets.Count], new int[sets.Count]);
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
        && CueFormParser.IsEnumerator(words.UnitsOf(bracket + 1));
}
