namespace ClauseAnalyzer.Classification.Frames;

/// <summary>The names of what frames are made of; each list begins with an empty name, so that 0 is nothing. Immutable after loading.</summary>
internal sealed class FrameNames
{
    public List<string> Deeds { get; } = [""];

    public List<string> Participants { get; } = [""];

    public List<string> Levels { get; } = [""];

    public List<string> Heads { get; } = [""];

    public List<string> Links { get; } = [""];

    public List<string> Marks { get; } = [""];

    public List<string> Camps { get; } = [""];

    public List<string> Groups { get; } = [""];

    /// <summary>All lists, in the order of the model file.</summary>
    public IReadOnlyList<List<string>> All => [Deeds, Participants, Levels, Heads, Links, Marks, Camps, Groups];

    /// <summary>A frame in words, unique among frames: "frame together: states with regional organizations".</summary>
    public string NameOf(ulong packed)
    {
        var key = FrameKey.Unpack(packed);
        var isGroup = key.Shape is FrameShape.Camps or FrameShape.Kinds or FrameShape.GroupAtLevel;
        var names = key.Shape == FrameShape.Camps ? Camps : Participants;
        string[] parts =
        [
            key.Shape switch
            {
                FrameShape.Camps => "camps",
                FrameShape.Kinds => "who",
                FrameShape.DeedInFull => "fully",
                _ => "",
            },
            key.State switch
            {
                FrameState.Plain => "",
                FrameState.Denied => "denied",
                FrameState.Forbidden => "forbidden",
                FrameState.InOrgan => "organ's name",
                FrameState.InPost => "post's name",
                FrameState.InTitle => "title",
                _ => "name",
            },
            Levels[key.Level],
            key.Shape is FrameShape.Participant or FrameShape.Participants ? "with" : "",
            isGroup ? $"deeds {Groups[key.Deed]}" : Deeds[key.Deed],
            key.Part switch
            {
                FramePart.Verb => "(verb)",
                FramePart.Noun => "(noun)",
                FramePart.Adjective => "(adjective)",
                _ => "",
            },
            key.OtherDeed > 0 ? $"of {Deeds[key.OtherDeed]}" : "",
            key.Before > 0 ? $"by {names[key.Before]}" : "",
            key.Behind > 0 ? $"> {names[key.Behind]}" : "",
            key.Beside > 0 ? $"and {names[key.Beside]}" : "",
        ];
        return $"frame {string.Join(' ', parts.Where(part => part.Length > 0))}";
    }
}
