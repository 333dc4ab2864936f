using ClauseAnalyzer.Trends.Pairing;
using FsCheck;
using FsCheck.Fluent;

namespace ClauseAnalyzer.Tests.Trends.Pairing;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("Urges Member States to act;", "Encourages Member States to act.", "-Urges|+Encourages|= Member States to act|-;|+.")]
    [InlineData("to provide long-term technical assistance", "to provide, upon request, technical assistance", "=to provide|- long-term|+, upon request,|= technical assistance")]
    [InlineData("the Executive Director to submit", "the Secretary-General to submit", "=the |-Executive Director|+Secretary-General|= to submit")]
    [InlineData("same words", "same words", "=same words")]
    [InlineData("", "new", "+new")]
    [InlineData("old", "", "-old")]
    [InlineData("", "", "")]
    public void Between_TwoTexts_GivesTheirParts(string older, string newer, string expected) =>
        Assert.Equal(expected, string.Join('|', WordDiff.Between(older, newer).Select(Show)));

    [Fact]
    public void Between_AnyTexts_PartsJoinToBothExactly()
    {
        var text = Gen.Elements("urges", "States", "States", " ", "  ", ", ", ";", "\n", "é", "😀", "e\u0301", "\u00A0", "")
            .ListOf().Select(string.Concat);
        var property = Prop.ForAll(text.ToArbitrary(), text.ToArbitrary(), (older, newer) =>
        {
            var parts = WordDiff.Between(older, newer);
            return older == string.Concat(parts.Where(part => part.Op != DiffOp.Insert).Select(part => part.Text))
                && newer == string.Concat(parts.Where(part => part.Op != DiffOp.Delete).Select(part => part.Text))
                && parts.All(part => part.Text.Length > 0)
                && parts.Zip(parts.Skip(1)).All(pair => pair.First.Op != pair.Second.Op);
        });

        property.Check(PropertyConfig.Times(2000));
    }

    private static string Show(DiffPart part) => (part.Op switch { DiffOp.Equal => "=", DiffOp.Delete => "-", _ => "+" }) + part.Text;
}
