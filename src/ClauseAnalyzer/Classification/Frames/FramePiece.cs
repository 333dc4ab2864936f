namespace ClauseAnalyzer.Classification.Frames;

/// <summary>A word of a text before phrases are looked for.</summary>
/// <param name="Word">Its number in the table; -1 for another word and for a break.</param>
/// <param name="Start">Offset of its first unit, in the composed text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
/// <param name="FollowsComma">Whether a comma, dash or bracket stands before it.</param>
/// <param name="IsBreak">Whether it is the end of a sentence, a semicolon or a colon.</param>
internal readonly record struct FramePiece(int Word, int Start, int End, bool IsCapital, bool FollowsComma, bool IsBreak);
