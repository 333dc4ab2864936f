namespace ClauseAnalyzer.Words;

/// <summary>What can be seen of a word or mark without knowing it.</summary>
[Flags]
public enum WordTraits
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 1,

    /// <summary>Begins with a digit.</summary>
    Number = 2,

    /// <summary>Ends in "ly", in any case; of the three endings a word has at most one.</summary>
    EndsInLy = 4,

    /// <summary>"training", but also "bring": a participle may be meant.</summary>
    EndsInIng = 8,

    /// <summary>"concerned", but also "need": what was done may be meant.</summary>
    EndsInEd = 16,

    /// <summary>Stands between quotation marks or round brackets, where no act of the organ is; no trait of a form, set by whoever looks at the place.</summary>
    Enclosed = 32,
}
