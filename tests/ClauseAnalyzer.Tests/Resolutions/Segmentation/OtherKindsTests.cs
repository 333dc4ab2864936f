namespace ClauseAnalyzer.Tests.Resolutions.Segmentation;

/// <summary>A text of another kind than this program reads is told so, with the reason; a resolution never is.</summary>
public sealed class OtherKindsTests
{
    private const string Resolution =
        "The General Assembly,\n\nRecalling its resolution 90/900 on the harbours of the strait and on the lights that stand along its quays,\n\n" +
        "1. Takes note of the report of the Harbour Board on the state of the cranes and of the boats in the ports of the islands;\n\n" +
        "2. Requests the Board to report to the Assembly at its next session on the work that remains to be done for the pilots.\n";

    [Theory]
    [InlineData("French", "L'Assemblée rappelle que les ports du détroit ont reçu des grues pour leurs quais et que la commission a fait rapport sur les travaux dans une lettre. ")]
    [InlineData("Spanish", "La Asamblea recuerda que los puertos del estrecho recibieron grúas para sus muelles y que la comisión presentó el informe sobre las obras en una carta. ")]
    [InlineData("German", "Die Versammlung erinnert daran, dass die Häfen der Meerenge Kräne für den Kai und das Amt erhalten haben und mit dem Bericht des Ausschusses zu tun hatten. ")]
    [InlineData("another script", "Ассамблея напоминает, что порты пролива получили краны для своих причалов, и просит комиссию представить доклад о ходе работ в письме. ")]
    [InlineData("scan", "Tbe AssernbIy noteslhat tlie p0rts 0f tlie stra1t rece1ved craries forthelr qua!s ahd th:at tbe b0ard rep0rted 0n tne w0rks 1n a lett<er. ")]
    [InlineData("report", "{n}. The Board visited the harbours of the strait in May and found that the cranes of the smaller ports were old and the lights on the quays weak.\n\n")]
    [InlineData("treaty", "Article {n}\n\nThe Parties shall keep the lights on the quays of their ports and the marks of the channel in good order at all times of the year.\n\n")]
    public void ReadText_AnotherKind_SaysWhich(string expected, string passage)
    {
        var text = string.Concat(Enumerable.Range(1, 12).Select(number => passage.Replace("{n}", $"{number}", StringComparison.Ordinal)));

        Assert.Contains(expected, Readers.Shared.ReadText(text, "case")[0].Warning ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Resolution)]
    [InlineData("1. Takes note of the report;\n\n2. Requests the Board to report again;")]
    [InlineData("Too short to tell.")]
    public void ReadText_AResolutionOrTooLittle_WarnsOfNothing(string text) =>
        Assert.Null(Readers.Shared.ReadText(text, "case")[0].Warning);

    // A treaty that a resolution adopts stands in its annex.
    [Fact]
    public void ReadText_AResolutionWithATreatyAnnexed_WarnsOfNothing()
    {
        var articles = string.Concat(Enumerable.Range(1, 12).Select(number => $"Article {number}\n\nThe Parties shall keep the lights on the quays.\n\n"));

        Assert.Null(Readers.Shared.ReadText($"{Resolution}\nAnnex\n\nConvention on Harbours\n\n{articles}", "case")[0].Warning);
    }
}
