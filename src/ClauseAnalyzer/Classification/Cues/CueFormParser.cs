using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Cues;

/// <summary>
/// Reads one written word as patterns see it: lower case; a possessive 's is dropped; a hyphenated word is parted save
/// after "co-", "sub-" and the like; numbers of up to three digits (mostly marks of notes) and digits glued to a word are
/// passed over. Immutable and thread-safe.
/// </summary>
internal sealed class CueFormParser(ThemeCueVocabulary vocabulary)
{
    // The rest of a longer word cannot matter: no pattern names so long a beginning.
    private const int LongestWord = 64;

    private const int LongestEnumerator = 7;

    private static readonly string[] JoinedBeginnings = ["co", "sub", "inter", "multi", "re", "pre", "e"];

    /// <summary>The word as patterns see it.</summary>
    /// <param name="form">A word as written, in composed form.</param>
    /// <returns>One more than its class; 0 for a word that patterns pass over; the words that a word like "capacity-building" is made of.</returns>
    public FormCode<CueFormPart> Read(string form)
    {
        var parts = new List<CueFormPart>(1);
        Span<char> letters = stackalloc char[LongestWord];
        for (var position = 0; position < form.Length;)
        {
            var start = position;
            var length = ReadPart(form, ref position, letters);
            if (position == start)
            {
                position++;
            }
            else if (Normalized(letters[..length]) is { IsEmpty: false } word)
            {
                parts.Add(new CueFormPart(vocabulary.ClassOf(word), start, position));
            }
        }

        return parts switch
        {
            [] => default,
            [var whole] when whole.Start == 0 && whole.End == form.Length => new FormCode<CueFormPart>(whole.Class + 1, null),
            _ => new FormCode<CueFormPart>(0, [.. parts]),
        };
    }

    private static int ReadPart(string form, ref int position, Span<char> letters)
    {
        var length = 0;
        while (position < form.Length)
        {
            var unit = form[position];
            var isLetter = char.IsLetterOrDigit(unit);
            if (!isLetter && (length == 0 || (unit != '\u00AD' && !(IsJoined(unit, letters[..length]) && IsFollowedByLetter(form, position)))))
            {
                break;
            }

            if ((isLetter || unit is '\'' or '\u2019') && length < letters.Length)
            {
                letters[length++] = isLetter ? char.ToLowerInvariant(unit) : '\'';
            }

            position++;
        }

        return length;
    }

    private static bool IsJoined(char unit, ReadOnlySpan<char> letters) => unit switch
    {
        '\'' or '\u2019' => true,
        '-' or '\u2010' or '\u2011' => IsJoinedBeginning(letters),
        _ => false,
    };

    private static bool IsJoinedBeginning(ReadOnlySpan<char> letters)
    {
        foreach (var beginning in JoinedBeginnings)
        {
            if (letters.SequenceEqual(beginning))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFollowedByLetter(string form, int position) => position + 1 < form.Length && char.IsLetterOrDigit(form[position + 1]);

    // "States'" keeps its s; "State's" loses it; any other apostrophe is left out ("d'Ivoire").
    private static ReadOnlySpan<char> Normalized(Span<char> letters)
    {
        var end = letters is [.., '\'', 's'] ? letters.Length - 2 : letters.Length;
        var kept = 0;
        for (var index = 0; index < end; index++)
        {
            if (letters[index] != '\'')
            {
                letters[kept++] = letters[index];
            }
        }

        ReadOnlySpan<char> word = letters[..kept];
        var withoutDigits = word.TrimEnd("0123456789");
        return withoutDigits.Length switch
        {
            0 => kept > 3 ? word : default,
            >= 3 => withoutDigits,
            _ => word,
        };
    }

    /// <summary>Whether a word marks an item when it stands in brackets: "(a)", "(iv)".</summary>
    public static bool IsEnumerator(ReadOnlySpan<char> form) =>
        form.Length == 1 ? char.IsAsciiLetterLower(form[0]) : form.Length <= LongestEnumerator && form.IndexOfAnyExcept("ivx") < 0;
}
