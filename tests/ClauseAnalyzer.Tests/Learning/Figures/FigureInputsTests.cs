using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Learning.Figures;

namespace ClauseAnalyzer.Tests.Learning.Figures;

public sealed class FigureInputsTests
{
    private const string Settings = "l1 = 5\nsecond-minimum-rows = 5\n";

    private static readonly string Given = HashOf();

    [Theory]
    [InlineData("# a remark\nl1 = 5 # another\n\nsecond-l2 = 9\nsecond-weight reading = 0.5\nsecond-minimum-rows = 5\n")]
    [InlineData("l1 = 5\r\nsecond-minimum-rows = 5")]
    public void HashOf_RemarksAndWeightsOfTheSecondStage_ChangeNothing(string settings) => Assert.Equal(Given, HashOf(settings: settings));

    [Fact]
    public void HashOf_AnyOtherInput_ChangesIt()
    {
        string[] others =
        [
            Given,
            HashOf(theme: "other"),
            HashOf(rows: "01"),
            HashOf(text: "The ferry sank"),
            HashOf(settings: "l1 = 4\nsecond-minimum-rows = 5\n"),
            HashOf(settings: "l1 = 5\nsecond-minimum-rows = 6\n"),
            HashOf(cues: "theme a\ncue b strong\n  match c\n  hit c\n"),
            HashOf(frames: "[verbs]\ncooperate | cooperate\n"),
        ];

        Assert.Equal(others.Length, others.Distinct().Count());
    }

    private static string HashOf(string theme = "theme", string rows = "00", string settings = Settings, string cues = "", string frames = "", string text = "The ferry sails") =>
        FigureInputs.HashOf([theme], [new TrainingSource("rows.csv", 1, rows)], [text], settings, ThemeCues.Parse(cues, "cues"), FrameLexicon.Parse(frames, ""));
}
