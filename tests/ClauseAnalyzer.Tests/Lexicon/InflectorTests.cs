using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Tests.Lexicon;

public sealed class InflectorTests
{
    [Theory]
    [InlineData("urge", "urges", "urging", "urged")]
    [InlineData("stress", "stresses", "stressing", "stressed")]
    [InlineData("apply", "applies", "applying", "applied")]
    [InlineData("agree", "agrees", "agreeing", "agreed")]
    [InlineData("publish", "publishes", "publishing", "published")]
    public void Forms_RegularVerb_FollowTheRules(string verb, string third, string ing, string past) =>
        Assert.Equal((third, ing, past), (Inflector.ThirdPerson(verb), Inflector.Ing(verb), Inflector.Past(verb)));

    [Theory]
    [InlineData("chastises", "chastise")]
    [InlineData("presses", "press")]
    [InlineData("vouches", "vouch")]
    [InlineData("carries", "carry")]
    [InlineData("heralds", "herald")]
    public void FromThirdPerson_UnknownVerb_GivesItsBase(string form, string verb) =>
        Assert.Equal(verb, Inflector.FromThirdPerson(form));

    [Theory]
    [InlineData("involving", "involve")]
    [InlineData("propagating", "propagate")]
    [InlineData("heralding", "herald")]
    [InlineData("stopping", "stop")]
    [InlineData("pressing", "press")]
    [InlineData("settling", "settle")]
    public void FromIng_UnknownVerb_GivesItsBase(string form, string verb) =>
        Assert.Equal(verb, Inflector.FromIng(form));
}
