using ClauseAnalyzer.Classification;

namespace ClauseAnalyzer.Tests.Classification;

public class KnownTextsTests
{
    [Fact]
    public void Find_TextOfTheSameUnits_IsWhatWasTold()
    {
        var known = new KnownTexts<string>(4, 64);
        Tell(known, "abc", "first");
        Tell(known, "abc", "second");

        Assert.Equal("first", known.Find(new string("abc"), out _));
        Assert.Null(known.Find("ab", out _));
        Assert.Null(known.Find("abcd", out _));
    }

    [Fact]
    public void Add_MoreThanItKeeps_ForgetsTheOldest()
    {
        var known = new KnownTexts<string>(3, 1024);
        foreach (var text in (string[])["a", "b", "c", "d"])
        {
            Tell(known, text, text);
        }

        Assert.Equal(["", "b", "c", "d"], ((string[])["a", "b", "c", "d"]).Select(text => known.Find(text, out _) ?? ""));
    }

    [Fact]
    public void Add_LongText_IsNotKept()
    {
        var known = new KnownTexts<string>(4, 64);
        Tell(known, "12345", "long");
        Tell(known, "1234", "short");

        Assert.Null(known.Find("12345", out _));
        Assert.Equal("short", known.Find("1234", out _));
    }

    [Fact]
    public void Find_AnyOrderOfTexts_GivesNoOtherAnswerAndKeepsTheLast()
    {
        var random = new Random(7);
        var known = new KnownTexts<string>(16, 200);
        for (var round = 0; round < 20_000; round++)
        {
            var text = new string((char)('a' + random.Next(3)), random.Next(1, 13)) + random.Next(20);
            Assert.True(known.Find(text, out _) is not { } answer || answer == text);
            Tell(known, text, text);
            Assert.Equal(text.Length <= 200 / 16 ? text : null, known.Find(text, out _));
        }
    }

    private static void Tell(KnownTexts<string> known, string text, string answer)
    {
        known.Find(text, out var hash);
        known.Add(text, hash, answer);
    }
}
