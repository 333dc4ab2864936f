using System.Collections.Frozen;

namespace ClauseAnalyzer.Words;

/// <summary>English words that hold a sentence together and say nothing of its subject.</summary>
/// <remarks>
/// A closed list of articles, prepositions, conjunctions, pronouns and auxiliaries.
/// It holds no verb or noun of the trade: "shall", "should", "may" and "must" are of interest in a resolution and stay out.
/// </remarks>
public static class FunctionWords
{
    /// <summary>The words in lower case, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "a", "about", "above", "after", "against", "all", "also", "am", "among", "an", "and", "any", "are", "as", "at",
        "be", "because", "been", "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "does",
        "during", "each", "etc", "for", "from", "further", "had", "has", "have", "having", "he", "her", "here", "him",
        "his", "how", "however", "i", "if", "in", "inter", "alia", "into", "is", "it", "its", "itself", "more", "most",
        "my", "no", "nor", "not", "of", "off", "on", "once", "only", "or", "other", "our", "out", "over", "own", "same",
        "she", "so", "some", "such", "than", "that", "the", "their", "them", "themselves", "then", "there", "therefore",
        "thereby", "therein", "thereof", "thereto", "these", "they", "this", "those", "through", "thus", "to", "too",
        "under", "until", "up", "upon", "us", "very", "was", "we", "were", "what", "when", "where", "whereby", "which",
        "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "would", "you", "your",
    ];

    private static readonly FrozenSet<string> Set = All.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <returns>True for "of", false for "shall".</returns>
    public static bool Contains(string word) => Set.Contains(word);
}
