namespace ClauseAnalyzer.Lexicon;

/// <summary>Open places of a phrase.</summary>
internal enum OpenElement
{
    /// <summary>The element lists its words.</summary>
    None,

    /// <summary>A noun phrase about whatever: "the availability of funds".</summary>
    AnyNounPhrase,

    /// <summary>A noun phrase about what a State or body calls its own: "national legislation".</summary>
    OwnNounPhrase,

    /// <summary>A look ahead: an -ing form or a noun of doing must follow.</summary>
    DeedFollows,
}
