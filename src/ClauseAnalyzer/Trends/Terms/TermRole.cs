namespace ClauseAnalyzer.Trends.Terms;

/// <summary>What a word may be in a term, from what no term holds to what makes one.</summary>
internal enum TermRole : byte
{
    /// <summary>It ends a term: punctuation, a number, a function word, a verb.</summary>
    None,

    /// <summary>It may stand within a term: "of".</summary>
    Link,

    /// <summary>It may begin and end a term, but is none by itself: "issues".</summary>
    General,

    /// <summary>It may begin and end a term, and be one.</summary>
    Content,
}
