using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Clauses;

/// <summary>Matches the phrases of the lexicon against a paragraph.</summary>
internal static class PhraseMatcher
{
    /// <summary>Matches a pattern at a place.</summary>
    /// <returns>The place after the match; <paramref name="at"/> when it does not match.</returns>
    public static int Match(ParagraphWords words, int at, PhrasePattern pattern)
    {
        var end = MatchFrom(words, at, pattern.Elements);
        return end < 0 ? at : end;
    }

    private static int MatchFrom(ParagraphWords words, int at, ReadOnlySpan<PhraseElement> elements)
    {
        if (elements.IsEmpty)
        {
            return at;
        }

        var current = elements[0];
        switch (current.Open)
        {
            case OpenElement.DeedFollows:
                return NounPhrase.IsDeed(words, at) ? MatchFrom(words, at, elements[1..]) : -1;
            case OpenElement.AnyNounPhrase or OpenElement.OwnNounPhrase:
                var end = NounPhrase.End(words, at);
                var fits = end > at && (current.Open == OpenElement.AnyNounPhrase || NounPhrase.IsOwnRule(words, at, end));
                return fits ? MatchFrom(words, end, elements[1..]) : -1;
        }

        if (words[at].IsWord && Holds(current.Words, words[at].Entry))
        {
            var end = MatchFrom(words, at + 1, elements[1..]);
            if (end >= 0)
            {
                return end;
            }
        }

        return current.IsOptional ? MatchFrom(words, at, elements[1..]) : -1;
    }

    private static bool Holds(WordEntry[] alternatives, WordEntry entry)
    {
        foreach (var alternative in alternatives)
        {
            if (ReferenceEquals(alternative, entry))
            {
                return true;
            }
        }

        return false;
    }
}
