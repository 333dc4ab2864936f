using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Resolutions.Writing;

namespace ClauseAnalyzer.Tests.Resolutions.Writing;

public sealed class CitationsTests
{
    // The words that cite, each with the end of its IRI.
    [Theory]
    [InlineData("Recalling its resolution 65/230 of 21 December 2010,", "65/230 → unga/2010-12-21/65-230")]
    [InlineData("Recalling its resolutions 69/193 and 69/196 of 18 December 2014 and 60/1 of 16 September 2005,", "69/193 → unga/2014-12-18/69-193; 69/196 → unga/2014-12-18/69-196; 60/1 → unga/2005-09-16/60-1")]
    [InlineData("Recalling resolution 1325 (2000) and Security Council resolution 2231 (2015) of 20 July 2015,", "1325 (2000) → unsc/2000/1325; 2231 (2015) → unsc/2015-07-20/2231")]
    [InlineData("Recalling resolution 217 A (III) of 10 December 1948,", "217 A (III) → unga/1948-12-10/217-A-III")]
    [InlineData("Recalling Economic and Social Council resolution 2004/26,", "2004/26 → ecosoc/2004/2004-26")]
    [InlineData("Recalling Human Rights Council resolution 32/13 of 1 July 2016,", "32/13 → unhrc/2016-07-01/32-13")]
    [InlineData("Recalling Commission on Crime Prevention and Criminal Justice resolution 26/4 of 26 May 2017,", "26/4 → commission-on-crime-prevention-and-criminal-justice/2017-05-26/26-4")]
    [InlineData("Recalling its decision 74/567 of 31 August 2020,", "74/567 → unga/2020-08-31/decision-74-567")]
    [InlineData("See A/RES/70/1 and S/RES/1373 (2001).", "A/RES/70/1 → unga/2015/70-1; S/RES/1373 (2001) → unsc/2001/1373")]
    [InlineData("Recalling resolution 74/173,", "74/173 → unga/2019/74-173")]
    [InlineData("Recalling resolution 59/900 A,", "59/900 A → unga/2004/59-900-A")]
    [InlineData("Recalling its resolutions S-20/2 of 10 June 1998 and ES-10/2 of 25 April 1997,", "S-20/2 → unga/1998-06-10/S-20-2; ES-10/2 → unga/1997-04-25/ES-10-2")]
    [InlineData("Recalling its resolution S-31/2,", "")]
    [InlineData("Recalling Human Rights Council resolution 32/13,", "")]
    [InlineData("Recalling document A/74/130 and the period 2019/20,", "")]
    [InlineData("", "")]
    public void In_OfATextOfTheAssembly_FindsWhatItCites(string text, string expected) => Assert.Equal(expected, Found(text, text));

    [Fact]
    public void In_OfACitationWithoutDate_TakesTheOneGivenElsewhere() =>
        Assert.Equal("74/247 → unga/2019-12-27/74-247", Found("Recalling resolution 74/247,", "See resolution 74/247 of 27 December 2019."));

    private static string Found(string text, string elsewhere)
    {
        const string Deliberations = "/akn/un/statement/deliberation/";
        var resolution = new Resolution { Source = "-", Organ = "General Assembly", Paragraphs = [], Notes = [new Note("1", elsewhere)] };
        return string.Join("; ", new Citations(resolution).In(text).Select(cited => $"{text[cited.Start..cited.End]} → {cited.Iri.ToString()[Deliberations.Length..]}"));
    }
}
