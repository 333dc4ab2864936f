namespace ClauseAnalyzer.Resolutions.Lines;

/// <summary>Puts noted texts together.</summary>
internal static class NotedTexts
{
    /// <summary>Two texts with one space between them.</summary>
    public static NotedText Join(NotedText first, NotedText second)
    {
        var builder = new NotedTextBuilder();
        builder.Append(first);
        builder.Append(second);
        return builder.Build();
    }
}
