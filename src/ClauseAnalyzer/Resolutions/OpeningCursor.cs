using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Resolutions;

/// <summary>Walks over the words of an opening, passing over marks. A copy looks ahead.</summary>
/// <param name="words">The paragraph.</param>
/// <param name="forms">What is known of its words.</param>
/// <param name="place">Where to begin.</param>
internal struct OpeningCursor(WordText words, FormColumn<OpeningWord> forms, int place)
{
    private int place = place;

    /// <summary>The next word; <see cref="OpeningWord.None"/> at the end.</summary>
    public OpeningWord Next()
    {
        while (place < words.Count && !words.IsWord(place))
        {
            place++;
        }

        return place < words.Count ? forms[words.FormOf(place++)] : OpeningWord.None;
    }

    /// <summary>The next word without going on to it.</summary>
    public readonly OpeningWord Peek()
    {
        var ahead = this;
        return ahead.Next();
    }
}
