namespace ClauseAnalyzer.Words;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, with inner hyphens, apostrophes, slashes and digits: "capacity-building", "Secretary-General's", "and/or", "A/RES/65/230".</summary>
    Word,

    /// <summary>Begins with a digit: "19", "65/230", "1998-1999", "1,000", "3rd".</summary>
    Number,

    /// <summary>One code unit that is neither space nor part of a word or number.</summary>
    Punctuation,
}
