namespace ClauseAnalyzer.Clauses;

/// <summary>What stands between an act and the words before it.</summary>
internal enum Link
{
    /// <summary>", requests"</summary>
    Comma,

    /// <summary>", and requests", ", while noting"</summary>
    CommaAnd,

    /// <summary>" and requests"</summary>
    And,

    /// <summary>"; requests", ": requests"</summary>
    Semicolon,

    /// <summary>". Requests"</summary>
    Sentence,

    /// <summary>"[urges] [invites]"</summary>
    Bracket,
}
