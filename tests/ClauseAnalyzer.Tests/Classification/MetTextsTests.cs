using ClauseAnalyzer.Classification;

namespace ClauseAnalyzer.Tests.Classification;

public class MetTextsTests
{
    [Fact]
    public void MeetAgain_SecondTime_IsTrue()
    {
        var met = new MetTexts(8);

        Assert.False(met.MeetAgain(-3));
        Assert.True(met.MeetAgain(-3));
        Assert.True(met.MeetAgain(-3));
    }

    [Fact]
    public void MeetAgain_AnotherOfTheSamePlace_ForgetsTheFirst()
    {
        var met = new MetTexts(8);

        Assert.False(met.MeetAgain(5));
        Assert.False(met.MeetAgain(13));
        Assert.False(met.MeetAgain(5));
    }
}
