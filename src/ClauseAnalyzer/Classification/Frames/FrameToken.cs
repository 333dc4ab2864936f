namespace ClauseAnalyzer.Classification.Frames;

/// <summary>A word, a phrase of the table, or a break of a paragraph, as frames see it.</summary>
/// <param name="Start">Offset of its first unit, in the composed text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Meaning">What it is in a frame.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
/// <param name="FollowsComma">Whether a comma, dash or bracket stands before it.</param>
/// <param name="IsBreak">Whether it is the end of a sentence, a semicolon or a colon.</param>
internal readonly record struct FrameToken(int Start, int End, FrameMeaning Meaning, bool IsCapital, bool FollowsComma, bool IsBreak)
{
    public bool Is(FrameWordKind kind) => Meaning.Kind == kind;

    public bool Is(FrameWordKind kind, int value) => Meaning.Kind == kind && Meaning.Value == value;
}
