namespace ClauseAnalyzer.Lexicon;

/// <summary>
/// A text as patterns see it: classes of its words, and breaks. Lower case; a possessive 's is dropped; hyphenated
/// words are parted save after "co-", "sub-" and the like; numbers of up to three digits (mostly marks of notes),
/// digits glued to a word and the "(a)" of an enumeration are passed over; a semicolon, and a full stop before a
/// capital, is a break. Mutable; one a thread.
/// </summary>
internal sealed class ThemeCueWords(ThemeCueVocabulary vocabulary)
{
    private const int LongestWord = 64;

    private static readonly string[] JoinedBeginnings = ["co", "sub", "inter", "multi", "re", "pre", "e"];

    private readonly char[] letters = new char[LongestWord];
    private int length;

    /// <summary>The class of each word or break, in order.</summary>
    public List<int> Classes { get; } = [];

    /// <summary>Offset of the first code unit of each.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Offset after the last code unit of each.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; what was read before is forgotten.</param>
    public void Read(ReadOnlySpan<char> text)
    {
        Classes.Clear();
        Starts.Clear();
        Ends.Clear();
        var position = 0;
        while (position < text.Length)
        {
            var unit = text[position];
            if (char.IsLetterOrDigit(unit))
            {
                position = ReadWord(text, position);
            }
            else if (unit == '(')
            {
                position += Math.Max(1, EnumeratorLength(text[position..]));
            }
            else
            {
                if (unit == ';' || (unit == '.' && BeginsSentence(text[(position + 1)..])))
                {
                    Add(ThemeCueVocabulary.BreakClass, position, position + 1);
                }

                position++;
            }
        }
    }

    private int ReadWord(ReadOnlySpan<char> text, int start)
    {
        length = 0;
        var position = start;
        while (position < text.Length)
        {
            var unit = text[position];
            if (char.IsLetterOrDigit(unit))
            {
                Append(char.ToLowerInvariant(unit));
            }
            else if (unit != '\u00AD' && !(IsJoined(unit) && IsFollowedByLetter(text, position)))
            {
                break;
            }
            else if (unit is '\'' or '\u2019')
            {
                Append('\'');
            }

            position++;
        }

        AddWord(start, position);
        return position;
    }

    private bool IsJoined(char unit) => unit switch
    {
        '\'' or '\u2019' => true,
        '-' or '\u2010' or '\u2011' => JoinedBeginnings.AsSpan().IndexOf(new string(letters, 0, length)) >= 0,
        _ => false,
    };

    private static bool IsFollowedByLetter(ReadOnlySpan<char> text, int position) =>
        position + 1 < text.Length && char.IsLetterOrDigit(text[position + 1]);

    private void AddWord(int start, int end)
    {
        var word = Normalized();
        if (!word.IsEmpty)
        {
            Add(vocabulary.ClassOf(word), start, end);
        }
    }

    // "States'" keeps its s; "State's" loses it; any other apostrophe is left out ("d'Ivoire").
    private ReadOnlySpan<char> Normalized()
    {
        var end = length >= 2 && letters[length - 1] == 's' && letters[length - 2] == '\'' ? length - 2 : length;
        var kept = 0;
        for (var index = 0; index < end; index++)
        {
            if (letters[index] != '\'')
            {
                letters[kept++] = letters[index];
            }
        }

        var word = letters.AsSpan(0, kept);
        var withoutDigits = word.TrimEnd("0123456789");
        return withoutDigits.Length switch
        {
            0 => kept > 3 ? word : default,
            >= 3 => withoutDigits,
            _ => word,
        };
    }

    private void Append(char unit)
    {
        // The rest of a longer word cannot matter: no pattern names so long a beginning.
        if (length < LongestWord)
        {
            letters[length++] = unit;
        }
    }

    private void Add(int wordClass, int start, int end)
    {
        Classes.Add(wordClass);
        Starts.Add(start);
        Ends.Add(end);
    }

    private static bool BeginsSentence(ReadOnlySpan<char> rest)
    {
        var next = rest.TrimStart();
        return next.Length < rest.Length && !next.IsEmpty && char.IsUpper(next[0]);
    }

    private static int EnumeratorLength(ReadOnlySpan<char> rest)
    {
        var close = rest.IndexOf(')');
        if (close is < 2 or > 8)
        {
            return 0;
        }

        var marker = rest[1..close].Trim();
        var isEnumerator = marker.Length == 1 ? char.IsAsciiLetterLower(marker[0]) : !marker.IsEmpty && marker.Trim("ivx").IsEmpty;
        return isEnumerator ? close + 1 : 0;
    }
}
