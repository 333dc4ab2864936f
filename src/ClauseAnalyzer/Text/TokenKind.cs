namespace ClauseAnalyzer.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, with inner hyphens, apostrophes and digits: "capacity-building", "Secretary-General's", "Co-operation".</summary>
    Word,

    /// <summary>Begins with a digit: "19", "65/230", "1998-1999", "3rd".</summary>
    Number,

    /// <summary>One code unit that is neither space nor part of a word or number.</summary>
    Punctuation,
}
