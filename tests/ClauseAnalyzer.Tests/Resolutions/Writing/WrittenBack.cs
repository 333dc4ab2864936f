using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Resolutions.Writing;

namespace ClauseAnalyzer.Tests.Resolutions.Writing;

/// <summary>Writes resolutions as text and reads that text again.</summary>
internal static class WrittenBack
{
    public static string Write(IReadOnlyList<Resolution> resolutions, TextStyle style)
    {
        using var writer = new StringWriter();
        new ResolutionTextWriter(Readers.Lexicon, style).Write(writer, resolutions);
        return writer.ToString();
    }

    public static IReadOnlyList<Resolution> Read(string written, TextStyle style) =>
        Readers.Shared.ReadText(written, "-", style == TextStyle.Plain ? DocumentKind.Text : DocumentKind.Markdown);

    public static void HoldsInEachStyle(IReadOnlyList<Resolution> resolutions)
    {
        foreach (var style in new[] { TextStyle.Plain, TextStyle.Markdown })
        {
            Holds(resolutions, style);
            var written = Write(resolutions, style);
            Assert.Equal("", Accounting.Lost(written, Read(written, style)));
        }
    }

    /// <summary>Asserts that resolutions come back as they were, and that writing them again changes nothing.</summary>
    public static void Holds(IReadOnlyList<Resolution> resolutions, TextStyle style)
    {
        var written = Write(resolutions, style);
        var read = Read(written, style);

        Assert.Equal(resolutions.SelectMany(Structure.Of), read.SelectMany(Structure.Of));
        Assert.Equal(resolutions.Count, read.Count);
        Assert.Equal(written, Write(read, style));
    }
}
