namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>How a resolution is written back as text.</summary>
public enum TextStyle
{
    /// <summary>Plain text: headings without signs where they are known by their words, raised digits for notes.</summary>
    Plain,

    /// <summary>Markdown: headings with <c>#</c>, notes as <c>[^1]</c>.</summary>
    Markdown,
}
