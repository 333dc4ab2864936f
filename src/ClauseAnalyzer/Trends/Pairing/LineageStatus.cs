namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>What became of a paragraph from one text to the next. In order: the first that fits is taken.</summary>
public enum LineageStatus
{
    /// <summary>The new paragraph answers to none of the old.</summary>
    Added,

    /// <summary>The old paragraph has no answer among the new.</summary>
    Dropped,

    /// <summary>One old paragraph lives on in several new ones; one pair a part.</summary>
    Split,

    /// <summary>Several old paragraphs live on in one new one; one pair a part.</summary>
    Merged,

    /// <summary>It stands in another section, or out of the longest common order.</summary>
    Moved,

    /// <summary>Same place, other words.</summary>
    Reworded,

    /// <summary>Same place, same words.</summary>
    Kept,
}
