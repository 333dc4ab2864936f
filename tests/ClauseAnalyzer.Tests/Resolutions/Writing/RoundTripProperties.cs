using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Resolutions.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace ClauseAnalyzer.Tests.Resolutions.Writing;

/// <summary>Whatever drafters write, it comes back the same.</summary>
public sealed class RoundTripProperties
{
    [Theory]
    [InlineData(TextStyle.Plain)]
    [InlineData(TextStyle.Markdown)]
    public void Write_OfGeneratedResolutions_ReadsBackTheSame(TextStyle style) =>
        Prop.ForAll(DraftTexts.Arbitrary, resolution => Holds(resolution, style)).Check(PropertyConfig.Times(200));

    // A damaged text may be read otherwise once its damage is gone, as a heading that a line end had cut; what was
    // written back is whole, and stays as it is.
    [Theory]
    [InlineData(TextStyle.Plain)]
    [InlineData(TextStyle.Markdown)]
    public void Write_OfAnyPieces_IsStableOnceWritten(TextStyle style) =>
        Prop.ForAll(ParserPropertyTests.Texts, text => IsStable(text, style)).Check(PropertyConfig.Times(300).WithEndSize(60));

    private static bool IsStable(string text, TextStyle style)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var read = WrittenBack.Read(WrittenBack.Write(Readers.Shared.ReadText(text, "-"), style), style);
        WrittenBack.Holds(read, style);
        return true;
    }

    private static bool Holds(Resolution resolution, TextStyle style)
    {
        WrittenBack.Holds([resolution], style);
        return true;
    }
}
