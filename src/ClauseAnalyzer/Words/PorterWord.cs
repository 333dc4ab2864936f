namespace ClauseAnalyzer.Words;

/// <summary>A word while Porter2 works on it: its letters, its length so far and the regions R1 and R2 of the algorithm.</summary>
internal ref struct PorterWord
{
    // Longest first, since the longest ending that fits decides, even when its condition then fails.
    private static readonly (string Suffix, string Replacement)[] DoubleSuffixes =
    [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"),
        ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"),
        ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"), ("iviti", "ive"), ("ousli", "ous"),
        ("abli", "able"), ("alli", "al"), ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"),
        ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string Replacement)[] Suffixes =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"), ("iciti", "ic"),
        ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] LastSuffixes =
    [
        "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti", "ive", "ize", "ous", "al", "er", "ic",
    ];

    private readonly Span<char> word;
    private readonly int regionOne;
    private readonly int regionTwo;
    private readonly int start;
    private int length;

    public PorterWord(Span<char> letters)
    {
        start = letters[0] == '\'' ? 1 : 0;
        word = letters;
        length = letters.Length;
        MarkConsonantY();
        regionOne = StartOfRegionOne();
        regionTwo = AfterFirstConsonantBehindVowel(regionOne);
    }

    public readonly ReadOnlySpan<char> Letters => word[start..length];

    public void CutPossessive()
    {
        foreach (var suffix in (ReadOnlySpan<string>)["'s'", "'s", "'"])
        {
            if (EndsWith(suffix))
            {
                length -= suffix.Length;
                return;
            }
        }
    }

    public void CutPlural()
    {
        if (EndsWith("sses"))
        {
            length -= 2;
        }
        else if (EndsWith("ied") || EndsWith("ies"))
        {
            length -= length - start > 4 ? 2 : 1;
        }
        else if (EndsWith("s") && !EndsWith("us") && !EndsWith("ss") && HasVowelBefore(length - 2))
        {
            length--;
        }
    }

    public void CutPastAndGerund()
    {
        if (EndsWith("eedly") || EndsWith("eed"))
        {
            var stem = length - (EndsWith("eedly") ? 5 : 3);
            length = stem >= regionOne ? stem + 2 : length;
            return;
        }

        foreach (var suffix in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (EndsWith(suffix))
            {
                if (HasVowelBefore(length - suffix.Length))
                {
                    length -= suffix.Length;
                    MendStem();
                }

                return;
            }
        }
    }

    public readonly void TurnFinalY()
    {
        if (length - start > 2 && word[length - 1] is 'y' or 'Y' && !IsVowel(length - 2))
        {
            word[length - 1] = 'i';
        }
    }

    public void ShortenDoubleSuffix()
    {
        foreach (var (suffix, replacement) in DoubleSuffixes)
        {
            if (EndsWith(suffix))
            {
                var stem = length - suffix.Length;
                var fits = suffix switch
                {
                    "ogi" => stem > start && word[stem - 1] == 'l',
                    "li" => stem > start && word[stem - 1] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
                    _ => true,
                };
                Replace(stem, replacement, fits && stem >= regionOne);
                return;
            }
        }
    }

    public void ShortenSuffix()
    {
        foreach (var (suffix, replacement) in Suffixes)
        {
            if (EndsWith(suffix))
            {
                var stem = length - suffix.Length;
                Replace(stem, replacement, stem >= (suffix == "ative" ? regionTwo : regionOne));
                return;
            }
        }
    }

    public void CutSuffix()
    {
        foreach (var suffix in LastSuffixes)
        {
            if (EndsWith(suffix))
            {
                var stem = length - suffix.Length;
                var fits = suffix != "ion" || (stem > start && word[stem - 1] is 's' or 't');
                Replace(stem, "", fits && stem >= regionTwo);
                return;
            }
        }
    }

    public void CutFinalEOrL()
    {
        var last = length - 1;
        if (last < start)
        {
            return;
        }

        var isCutE = word[last] == 'e' && (last >= regionTwo || (last >= regionOne && !EndsInShortSyllable(last)));
        var isCutL = word[last] == 'l' && last >= regionTwo && last > start && word[last - 1] == 'l';
        length -= isCutE || isCutL ? 1 : 0;
    }

    /// <summary>Moves the stem to the front and takes the marks off its consonants; gives its length.</summary>
    public readonly int Finish()
    {
        var stem = word[start..length];
        stem.Replace('Y', 'y');
        stem.CopyTo(word);
        return stem.Length;
    }

    private readonly void MarkConsonantY()
    {
        for (var index = start; index < length; index++)
        {
            if (word[index] == 'y' && (index == start || IsVowel(index - 1)))
            {
                word[index] = 'Y';
            }
        }
    }

    private readonly int StartOfRegionOne()
    {
        foreach (var prefix in (ReadOnlySpan<string>)["gener", "commun", "arsen"])
        {
            if (word[start..].StartsWith(prefix))
            {
                return start + prefix.Length;
            }
        }

        return AfterFirstConsonantBehindVowel(start);
    }

    private readonly int AfterFirstConsonantBehindVowel(int from)
    {
        for (var index = from + 1; index < word.Length; index++)
        {
            if (!IsVowel(index) && IsVowel(index - 1))
            {
                return index + 1;
            }
        }

        return word.Length;
    }

    private void MendStem()
    {
        if (EndsWith("at") || EndsWith("bl") || EndsWith("iz"))
        {
            word[length++] = 'e';
        }
        else if (length - start > 1 && word[length - 1] == word[length - 2] && word[length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't')
        {
            length--;
        }
        else if (length <= regionOne && EndsInShortSyllable(length))
        {
            word[length++] = 'e';
        }
    }

    private void Replace(int stem, string replacement, bool isAllowed)
    {
        if (isAllowed)
        {
            replacement.CopyTo(word[stem..]);
            length = stem + replacement.Length;
        }
    }

    // Vowel between consonants, the latter none of w, x and Y; or a vowel that begins the word before a consonant.
    private readonly bool EndsInShortSyllable(int end) => (end - start) switch
    {
        < 2 => false,
        2 => IsVowel(start) && !IsVowel(start + 1),
        _ => !IsVowel(end - 3) && IsVowel(end - 2) && !IsVowel(end - 1) && word[end - 1] is not ('w' or 'x' or 'Y'),
    };

    private readonly bool HasVowelBefore(int end)
    {
        for (var index = start; index < end; index++)
        {
            if (IsVowel(index))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool EndsWith(string suffix) => word[start..length].EndsWith(suffix);

    private readonly bool IsVowel(int index) => word[index] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
