namespace ClauseAnalyzer.Words;

/// <summary>A word or mark of a text.</summary>
/// <param name="Start">Offset of its first unit, in the composed text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Form">The number of a word's form; below 0 the complement of a mark.</param>
internal readonly record struct WordPlace(int Start, int End, int Form)
{
    /// <summary>Whether it is a word or number rather than a mark.</summary>
    public bool IsWord => Form >= 0;

    /// <summary>The mark; '\0' for a word.</summary>
    public char Mark => Form < 0 ? (char)~Form : '\0';
}
