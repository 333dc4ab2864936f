namespace ClauseAnalyzer.Words;

/// <summary>Cuts the endings of English words (Porter2, https://snowballstem.org/algorithms/english/stemmer.html, as of Snowball 2.2).</summary>
public static class Stemmer
{
    // Words that the rules would spoil, and their stems.
    private static readonly (string Word, string Stem)[] Exceptions =
    [
        ("skis", "ski"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"), ("idly", "idl"),
        ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"), ("only", "onli"), ("singly", "singl"),
        ("sky", "sky"), ("news", "news"), ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"), ("bias", "bias"), ("andes", "andes"),
    ];

    // Words that are left alone once a plural ending is off.
    private static readonly string[] KeptAfterPlural =
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    /// <summary>The stem of one word.</summary>
    /// <param name="word">A word in lower case; units other than a to z and the apostrophe count as consonants.</param>
    /// <returns>The stem, never longer than the word; the word itself when it has fewer than three letters.</returns>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        Span<char> letters = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.CopyTo(letters);
        return new string(letters[..StemInPlace(letters)]);
    }

    /// <summary>Turns a word into its stem where it stands, for callers that stem many words.</summary>
    /// <param name="word">A word in lower case; its first units become the stem, the rest is left undefined.</param>
    /// <returns>The length of the stem, from 0 to that of the word.</returns>
    public static int StemInPlace(Span<char> word)
    {
        if (word.Length < 3)
        {
            return word.Length;
        }

        foreach (var (exception, stem) in Exceptions)
        {
            if (word.SequenceEqual(exception))
            {
                stem.CopyTo(word);
                return stem.Length;
            }
        }

        var porter = new PorterWord(word);
        porter.CutPossessive();
        porter.CutPlural();
        if (!IsKeptAfterPlural(porter.Letters))
        {
            porter.CutPastAndGerund();
            porter.TurnFinalY();
            porter.ShortenDoubleSuffix();
            porter.ShortenSuffix();
            porter.CutSuffix();
            porter.CutFinalEOrL();
        }

        return porter.Finish();
    }

    private static bool IsKeptAfterPlural(ReadOnlySpan<char> letters)
    {
        foreach (var kept in KeptAfterPlural)
        {
            if (letters.SequenceEqual(kept))
            {
                return true;
            }
        }

        return false;
    }
}
