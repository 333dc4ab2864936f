using System.Text;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Clauses;

/// <summary>Every step of the finder is linear: twice the text takes about twice the time, whatever it repeats.</summary>
public sealed class FinderTimeTests
{
    private const int Length = 12_000;

    public static TheoryData<string> Repeated =>
    [
        "expresses and ", "Requests, and requests, ", "requests also ", ", also ", "also ", "[", "(", "“", "\"", "and ", "while and but ", ", we, ", "We, the friends, ",
        "Urges Member States, ", "Urges the Secretary-General and, where appropriate, ", "with concern and ", "with deep and ", "having, ", "having also ",
        "is deeply ", "the availability of ", "subject to the availability of funds and ", "as appropriate ", "to consider, ", "calls also again upon ",
        "expresses its deep and ", "notes that States, ", "; (a) Invites ", ": ", "letters", "remains deeply ", "which noting, ", "In order to act, ", "Tu\u0308rkiye ",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Find_TwiceTheText_TakesAboutTwiceTheTime(string piece) => Doubling.AssertLinear("Requests ", piece, Length, text =>
    {
        foreach (var section in (Section[])[Section.Operative, Section.Preambular])
        {
            _ = Finders.Shipped.Find(text, section);
        }
    });

    [Fact]
    public void Find_AddresseeOfMillionsOfLetters_IsRead()
    {
        var text = $"Urges {new string('a', 6_000_000)} to act";

        Assert.Equal("urge", Assert.Single(Finders.Shipped.Find(text, Section.Operative)).Verb);
    }

    [Fact]
    public void Find_DecomposedNames_AreWholeAddressees()
    {
        foreach (var name in (string[])["Republic of Türkiye and Member States", "Côte d'Ivoire"])
        {
            var text = $"Urges the {name} to act";
            var composed = Finders.Shipped.Find(text, Section.Operative);
            var decomposed = Finders.Shipped.Find(text.Normalize(NormalizationForm.FormD), Section.Operative);

            Assert.Equal(name, Assert.Single(composed).Addressee);
            Assert.Equal(name, Assert.Single(decomposed).Addressee.Normalize(NormalizationForm.FormC));
        }
    }
}
