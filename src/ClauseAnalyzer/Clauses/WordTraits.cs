namespace ClauseAnalyzer.Clauses;

/// <summary>What can be seen of a word or mark without knowing it.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Capital = 1,
    Number = 2,
    EndsInLy = 4,
    EndsInIng = 8,
    EndsInEd = 16,

    /// <summary>Stands between quotation marks or round brackets, where no act of the organ is.</summary>
    Enclosed = 32,
}
