namespace ClauseAnalyzer.Classification;

/// <summary>What the look of a row says of its place in a document.</summary>
internal enum SectionSign
{
    /// <summary>Running text without a formula.</summary>
    Text,

    /// <summary>Running text behind a number or letter.</summary>
    NumberedText,

    /// <summary>Opens with "That", as enumerated grounds or duties do.</summary>
    That,

    /// <summary>Opens with a participle, an adjective or "Whereas".</summary>
    Grounds,

    /// <summary>Opens so behind a number or letter: "2. Given the cost, schools should …".</summary>
    NumberedGrounds,

    /// <summary>Opens with a verb of the organ.</summary>
    Act,

    /// <summary>The enacting words: "The Conference,".</summary>
    Enacting,

    /// <summary>Leads from the grounds to the acts: "Submits … the following recommendation:".</summary>
    Bridge,

    /// <summary>A heading or page furniture.</summary>
    Heading,

    /// <summary>Begins an annex.</summary>
    Annex,

    /// <summary>Opens like a ground below an act that ends with a colon: an item of its list.</summary>
    Item,

    /// <summary>The meeting, the day or the vote of the adoption: "71st plenary meeting 21 December 2010".</summary>
    Adoption,
}
