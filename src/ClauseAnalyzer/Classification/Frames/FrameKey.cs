namespace ClauseAnalyzer.Classification.Frames;

/// <summary>A frame as a feature: its shape and the numbers of what it names; 0 for what it does not. Immutable.</summary>
internal readonly record struct FrameKey
{
    public FrameShape Shape { get; init; }

    /// <summary>A deed, or of <see cref="FrameShape.Camps"/>, <see cref="FrameShape.Kinds"/> and <see cref="FrameShape.GroupAtLevel"/> a group of deeds.</summary>
    public byte Deed { get; init; }

    public FramePart Part { get; init; }

    public FrameState State { get; init; }

    public byte Level { get; init; }

    /// <summary>Who stands before the deed; of <see cref="FrameShape.Camps"/> the camp.</summary>
    public byte Before { get; init; }

    /// <summary>Who stands behind it.</summary>
    public byte Behind { get; init; }

    /// <summary>Who stands behind it beside them.</summary>
    public byte Beside { get; init; }

    public byte OtherDeed { get; init; }

    /// <summary>The key in one number, never 0.</summary>
    public ulong Pack() =>
        ((ulong)Shape << 56) | ((ulong)Part << 52) | ((ulong)State << 48) | ((ulong)Deed << 40)
        | ((ulong)Level << 32) | ((ulong)Before << 24) | ((ulong)Behind << 16) | ((ulong)Beside << 8) | OtherDeed;

    /// <summary>What <see cref="Pack"/> packed.</summary>
    public static FrameKey Unpack(ulong key) => new()
    {
        Shape = (FrameShape)(byte)(key >> 56),
        Part = (FramePart)((key >> 52) & 15),
        State = (FrameState)((key >> 48) & 15),
        Deed = (byte)(key >> 40),
        Level = (byte)(key >> 32),
        Before = (byte)(key >> 24),
        Behind = (byte)(key >> 16),
        Beside = (byte)(key >> 8),
        OtherDeed = (byte)key,
    };
}
