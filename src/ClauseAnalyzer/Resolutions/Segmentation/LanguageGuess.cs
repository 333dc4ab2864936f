using System.Collections.Frozen;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Tells from its small words and letters whether a text is English, and whether a scan left it words at all.</summary>
/// <param name="lines">The lines of a document.</param>
internal sealed class LanguageGuess(IReadOnlyList<SourceLine> lines)
{
    // A text of a page; shorter ones say too little.
    private const int LeastWords = 60;

    // The first pages tell; reading more would only take time.
    private const int MostWords = 4_000;

    // Of English resolutions three to four words in ten are among these; of lists of names and figures still one.
    private const double LeastEnglish = 0.08;
    private const double LeastOther = 0.12;
    private const double MostOtherScript = 0.5;

    // In clean text one word in a hundred has such a shape (symbols apart); in a scan that can still be read one in fifteen.
    private const double MostBroken = 0.25;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = SmallWords(
        "the", "of", "and", "to", "in", "for", "on", "with", "by", "that", "its", "as", "at", "from", "their", "which", "be", "is", "all", "or");

    private static readonly (string Name, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words)[] Others =
    [
        ("French", SmallWords("le", "la", "les", "des", "du", "et", "dans", "que", "qui", "pour", "par", "sur", "une", "aux", "au", "ses", "leur")),
        ("Spanish", SmallWords("el", "los", "las", "del", "y", "que", "para", "por", "una", "con", "su", "sus", "en", "al", "se")),
        ("German", SmallWords("der", "die", "das", "und", "den", "dem", "des", "ein", "eine", "zu", "mit", "für", "auf", "über", "von")),
        ("Portuguese", SmallWords("o", "os", "das", "dos", "do", "da", "e", "que", "para", "por", "uma", "com", "em", "ao", "na", "no")),
    ];

    private readonly int[] others = new int[Others.Length];
    private int words;
    private int english;
    private int broken;
    private int letters;
    private int otherScript;

    /// <summary>Why the words of the document cannot be read.</summary>
    /// <returns>A sentence for a reader; null when nothing speaks against the document, or it is too short to tell.</returns>
    public string? ReasonAgainst()
    {
        foreach (var line in lines)
        {
            Count(line.Text.Text);
        }

        if (letters >= LeastWords && otherScript > MostOtherScript * letters)
        {
            return "expected English, found letters of another script; read no acts and no themes from it.";
        }

        if (words < LeastWords)
        {
            return null;
        }

        var most = Array.IndexOf(others, others.Max());
        if (english < LeastEnglish * words)
        {
            return others[most] > LeastOther * words
                ? $"expected English, found what looks like {Others[most].Name}; read no acts and no themes from it."
                : broken > MostBroken * words ? Broken : "expected English, found hardly any of its small words (the, of, and); read no acts and no themes from it.";
        }

        return broken > MostBroken * words ? Broken : null;
    }

    private static string Broken => "expected words, found many that a scan or an extraction broke; take another copy of the text.";

    private void Count(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            if (words >= MostWords)
            {
                return;
            }

            var word = text[range].Trim(",;.:()[]“”\"'’‘!?*-–—/");
            if (word.IsEmpty || char.IsAsciiDigit(word[0]) || word.Contains('/'))
            {
                continue;
            }

            words++;
            broken += IsBroken(word) && (word.Length > 1 || text[range].Length == 1) ? 1 : 0;
            CountLetters(word);
            CountSmall(word);
        }
    }

    private void CountLetters(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            letters += char.IsLetter(character) ? 1 : 0;
            otherScript += character > '\u024F' && character is not (>= '\u1E00' and <= '\u1EFF') && char.IsLetter(character) ? 1 : 0;
        }
    }

    private void CountSmall(ReadOnlySpan<char> word)
    {
        if (English.Contains(word))
        {
            english++;
            return;
        }

        for (var index = 0; index < Others.Length; index++)
        {
            others[index] += Others[index].Words.Contains(word) ? 1 : 0;
        }
    }

    // A letter by itself, a sign or a digit between letters, a capital after a small letter and before another.
    private static bool IsBroken(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return word[0] is not ('a' or 'A' or 'I' or 'y' or 'e' or 'o') && !char.IsUpper(word[0]);
        }

        for (var index = 1; index < word.Length; index++)
        {
            var character = word[index];
            if (character == '\uFFFD' || (index + 1 < word.Length && char.IsLower(word[index - 1]) && char.IsLower(word[index + 1])
                && (char.IsUpper(character) || char.IsAsciiDigit(character) || character is ',' or ';' or ':' or '!' or '|' or '~' or '^' or '<' or '>' or '$' or '%' or '&' or '*' or '=' or '{' or '}')))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords(params string[] words) =>
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, words).GetAlternateLookup<ReadOnlySpan<char>>();
}
