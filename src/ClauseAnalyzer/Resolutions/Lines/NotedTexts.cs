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

    /// <summary>A text with a sign before it, no space between them.</summary>
    public static NotedText Prefix(string sign, NotedText text)
    {
        var builder = new NotedTextBuilder();
        builder.Append(NotedText.Plain(sign));
        builder.Append(text, "");
        return builder.Build();
    }
}
