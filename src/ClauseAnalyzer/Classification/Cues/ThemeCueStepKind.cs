namespace ClauseAnalyzer.Classification.Cues;

/// <summary>Kinds of steps of a compiled pattern.</summary>
internal enum ThemeCueStepKind
{
    /// <summary>Takes one word of a set.</summary>
    Word,

    /// <summary>Looks whether the next word is of a set, and takes none: spares the forks behind it.</summary>
    Test,

    /// <summary>Passes over as few words as it can, and never over a break.</summary>
    Gap,

    /// <summary>Tries the next step first, then the one it names.</summary>
    Fork,

    /// <summary>Goes on at the step it names.</summary>
    Jump,

    /// <summary>The pattern is found.</summary>
    Found,
}
