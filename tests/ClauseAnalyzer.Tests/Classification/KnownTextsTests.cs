using ClauseAnalyzer.Classification;

namespace ClauseAnalyzer.Tests.Classification;

public class KnownTextsTests
{
    [Fact]
    public void Find_TextOfTheSameUnits_IsWhatWasTold()
    {
        var known = new KnownTexts<string>(4, 64);
        known.Add("abc", "first");
        known.Add("abc", "second");

        Assert.Equal("first", known.Find(new string("abc")));
        Assert.Null(known.Find("ab"));
        Assert.Null(known.Find("abcd"));
    }

    [Fact]
    public void Add_MoreThanItKeeps_ForgetsTheOldest()
    {
        var known = new KnownTexts<string>(3, 1024);
        foreach (var text in (string[])["a", "b", "c", "d"])
        {
            known.Add(text, text);
        }

        Assert.Equal(["", "b", "c", "d"], ((string[])["a", "b", "c", "d"]).Select(text => known.Find(text) ?? ""));
    }

    [Fact]
    public void Add_LongText_IsNotKept()
    {
        var known = new KnownTexts<string>(4, 64);
        known.Add("12345", "long");
        known.Add("1234", "short");

        Assert.Null(known.Find("12345"));
        Assert.Equal("short", known.Find("1234"));
    }

    [Fact]
    public void Find_AnyOrderOfTexts_GivesNoOtherAnswerAndKeepsTheLast()
    {
        var random = new Random(7);
        var known = new KnownTexts<string>(16, 200);
        for (var round = 0; round < 20_000; round++)
        {
            var text = new string((char)('a' + random.Next(3)), random.Next(1, 13)) + random.Next(20);
            Assert.True(known.Find(text) is not { } answer || answer == text);
            known.Add(text, text);
            Assert.Equal(text.Length <= 200 / 16 ? text : null, known.Find(text));
        }
    }
}
