namespace ClauseAnalyzer.Classification.Frames;

/// <summary>Numbers of the links and marks that the reader looks for by name; 0 where the table lacks one. Immutable.</summary>
internal sealed class FrameMarks(FrameNames names)
{
    public int And { get; } = Math.Max(0, names.Links.IndexOf("and"));

    public int At { get; } = Math.Max(0, names.Links.IndexOf("at"));

    public int Not { get; } = Math.Max(0, names.Marks.IndexOf("not"));

    public int Refuse { get; } = Math.Max(0, names.Marks.IndexOf("refuse"));

    public int Forbid { get; } = Math.Max(0, names.Marks.IndexOf("forbid"));

    public int Fully { get; } = Math.Max(0, names.Marks.IndexOf("fully"));

    public int Organ { get; } = Math.Max(0, names.Marks.IndexOf("organ"));

    public int Post { get; } = Math.Max(0, names.Marks.IndexOf("post"));

    public int Title { get; } = Math.Max(0, names.Marks.IndexOf("title"));
}
