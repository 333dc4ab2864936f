using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Clauses;

/// <summary>Matches the phrases of the lexicon against a paragraph.</summary>
internal static class PhraseMatcher
{
    /// <summary>Matches a pattern at a place.</summary>
    /// <returns>The place after the match; <paramref name="at"/> when it does not match.</returns>
    public static int Match(ParagraphWords words, int at, PhrasePattern pattern)
    {
        var end = MatchFrom(words, at, pattern.Elements, 0);
        return end < 0 ? at : end;
    }

    private static int MatchFrom(ParagraphWords words, int at, IReadOnlyList<PhraseElement> elements, int element)
    {
        if (element == elements.Count)
        {
            return at;
        }

        var current = elements[element];
        switch (current.Open)
        {
            case OpenElement.DeedFollows:
                return NounPhrase.IsDeed(words, at) ? MatchFrom(words, at, elements, element + 1) : -1;
            case OpenElement.AnyNounPhrase or OpenElement.OwnNounPhrase:
                var end = NounPhrase.End(words, at);
                var fits = end > at && (current.Open == OpenElement.AnyNounPhrase || NounPhrase.IsOwnRule(words, at, end));
                return fits ? MatchFrom(words, end, elements, element + 1) : -1;
        }

        if (words[at].IsWord && Holds(current.Words, words[at].Entry))
        {
            var end = MatchFrom(words, at + 1, elements, element + 1);
            if (end >= 0)
            {
                return end;
            }
        }

        return current.IsOptional ? MatchFrom(words, at, elements, element + 1) : -1;
    }

    private static bool Holds(IReadOnlyList<WordEntry> alternatives, WordEntry entry)
    {
        for (var index = 0; index < alternatives.Count; index++)
        {
            if (ReferenceEquals(alternatives[index], entry))
            {
                return true;
            }
        }

        return false;
    }
}
