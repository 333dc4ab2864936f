namespace ClauseAnalyzer.Precedents;

/// <summary>Which verbs agreed texts use when they ask somebody to act. Immutable.</summary>
/// <param name="Addressee">Who is asked.</param>
/// <param name="Themes">The themes that the paragraphs counted deal with; empty for any.</param>
/// <param name="Count">Number of clauses counted.</param>
/// <param name="Verbs">The verbs, by falling count, of equal ones in ordinal order; empty when no clause was found.</param>
public sealed record VerbUse(string Addressee, IReadOnlyList<string> Themes, int Count, IReadOnlyList<VerbCount> Verbs)
{
    /// <summary>The verbs by which a draft asks the same; empty where no draft is held against the texts.</summary>
    public IReadOnlyList<string> DraftVerbs { get; init; } = [];
}
