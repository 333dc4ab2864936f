using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Cues;

/// <summary>
/// A text as patterns see it: classes of its words, and breaks. The "(a)" of an enumeration is passed over; a semicolon,
/// and a full stop before a capital, is a break. Mutable; one a thread.
/// </summary>
internal sealed class CueWords
{
    /// <summary>The class of each word or break, in order.</summary>
    public List<int> Classes { get; } = [];

    /// <summary>Offset of the first code unit of each, in the composed text.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Offset after the last code unit of each.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>Reads a text; what was read before is forgotten.</summary>
    /// <param name="words">The text.</param>
    /// <param name="property">What patterns see of a word.</param>
    public void Read(WordText words, FormProperty<CueForm> property)
    {
        Classes.Clear();
        Starts.Clear();
        Ends.Clear();
        var forms = words.ColumnOf(property);
        for (var place = 0; place < words.Count; place++)
        {
            if (words.IsWord(place))
            {
                AddWord(forms[words.FormOf(place)], words.StartOf(place), words.EndOf(place));
            }
            else if (IsEnumerator(words, place, forms))
            {
                place += 2;
            }
            else if (words.MarkOf(place) == ';' || (words.MarkOf(place) == '.' && BeginsSentence(words, place)))
            {
                Add(ThemeCueVocabulary.BreakClass, words.StartOf(place), words.EndOf(place));
            }
        }
    }

    private void AddWord(in CueForm form, int start, int end)
    {
        if (form.Parts is null)
        {
            if (form.Class >= 0)
            {
                Add(form.Class, start, end);
            }

            return;
        }

        foreach (var part in form.Parts)
        {
            Add(part.Class, start + part.Start, start + part.End);
        }
    }

    private void Add(int wordClass, int start, int end)
    {
        Classes.Add(wordClass);
        Starts.Add(start);
        Ends.Add(end);
    }

    private static bool BeginsSentence(WordText words, int point) =>
        point + 1 < words.Count && words.StartOf(point + 1) > words.EndOf(point) && char.IsUpper(words.UnitsOf(point + 1)[0]);

    private static bool IsEnumerator(WordText words, int bracket, FormColumn<CueForm> forms) =>
        words.MarkOf(bracket) == '('
        && bracket + 2 < words.Count
        && words.IsWord(bracket + 1)
        && words.MarkOf(bracket + 2) == ')'
        && forms[words.FormOf(bracket + 1)].IsEnumerator;
}
