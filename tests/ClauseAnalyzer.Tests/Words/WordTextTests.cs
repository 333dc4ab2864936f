using System.Text;
using ClauseAnalyzer.Words;
using FsCheck;
using FsCheck.Fluent;

namespace ClauseAnalyzer.Tests.Words;

public sealed class WordTextTests
{
    private static readonly string[] Bricks =
    [
        "Requests", "co-operation", "and/or", "Türkiye", "Côte", "d'Ivoire", "résumé", "Ǻ", "ệ", "각", "क़", "𝒳", "\ud800", "\u0301", "ﬁ", "Å", "1,000", "65/230", "U.N.", "end.The",
        ",", ";", "(", "“", "\u00AD", "\u200b", " ", "\t", "-", "’s", "e\u0301", "",
    ];

    private static Arbitrary<string> Texts => Gen.Elements(Bricks).ArrayOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Read_DecomposedText_GivesTheWordsOfTheComposedOne()
    {
        const string Text = "Urges the Republic of Türkiye and Côte d’Ivoire";
        var decomposed = Text.Normalize(NormalizationForm.FormD);
        using var reader = WordReader.Borrow();
        var words = reader.Read(decomposed);

        Assert.Equal(Text.Split(' '), Enumerable.Range(0, words.Count).Select(place => words.UnitsOf(place).ToString()));
        Assert.Equal(
            decomposed.Split(' '),
            Enumerable.Range(0, words.Count).Select(place => words.SpanOf(words.StartOf(place), words.EndOf(place)).Of(decomposed).ToString()));
    }

    [Fact]
    public void Read_AnyText_RejoinsToItFromTheSpansOfItsWords() => Check.One(PropertyConfig.Times(1000), Prop.ForAll(Texts, text =>
    {
        using var reader = WordReader.Borrow();
        var words = reader.Read(text);
        var rejoined = new StringBuilder();
        var end = 0;
        for (var place = 0; place < words.Count; place++)
        {
            var span = words.SpanOf(words.StartOf(place), words.EndOf(place));
            Assert.True(span.Start >= end, $"{span} before {end}");
            Assert.True(string.IsNullOrWhiteSpace(text[end..span.Start]));
            rejoined.Append(text, end, span.Start - end).Append(span.Of(text));
            end = span.End;
        }

        Assert.Equal(text, rejoined.Append(text, end, text.Length - end).ToString());
    }));

    [Fact]
    public void Read_AnyForm_GivesTheSameWords() => Check.One(PropertyConfig.Times(1000), Prop.ForAll(Texts, text =>
    {
        if (!text.Contains('\ud800', StringComparison.Ordinal))
        {
            Assert.Equal(WordsOf(text.Normalize(NormalizationForm.FormC)), WordsOf(text.Normalize(NormalizationForm.FormD)));
        }
    }));

    [Fact]
    public void Read_ComposedText_IsWhatNormalizationGives() => Check.One(PropertyConfig.Times(1000), Prop.ForAll(Texts, text =>
    {
        if (!text.Contains('\ud800', StringComparison.Ordinal))
        {
            using var reader = WordReader.Borrow();
            Assert.Equal(text.Normalize(NormalizationForm.FormC), reader.Read(text).Composed);
        }
    }));

    [Fact]
    public void Join_AnyTwoTexts_GivesTheWordsOfTheJoinedString() => Check.One(PropertyConfig.Times(500), Prop.ForAll(Texts, Texts, (first, second) =>
    {
        using var reader = WordReader.Borrow();
        var joined = reader.Join(reader.Read(first), reader.Read(second));

        Assert.Equal($"{first} {second}", joined.Text);
        Assert.Equal(WordsOf(joined.Text), Describe(joined));
    }));

    // A text that is cut at blanks is read the same in pieces: no word depends on what stands far from it.
    [Fact]
    public void Read_TextInPieces_GivesTheSameWords() => Check.One(PropertyConfig.Times(500), Prop.ForAll(Texts, text =>
    {
        var pieces = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(WordsOf).Select(word => word.Word);

        Assert.Equal(pieces, WordsOf(text).Select(word => word.Word));
    }));

    [Fact]
    public void ColumnOf_MoreFormsThanTheTableKeeps_StaysRight()
    {
        var lengths = new FormProperty<int>(static form => form.Length);
        for (var round = 0; round < 3; round++)
        {
            using var reader = WordReader.Borrow();
            var text = string.Join(' ', Enumerable.Range(round * 50_000, 50_000).Select(number => $"w{number}"));
            var words = reader.Read(text);
            var column = words.ColumnOf(lengths);
            for (var place = 0; place < words.Count; place++)
            {
                Assert.Equal(words.UnitsOf(place).Length, column[words.FormOf(place)]);
            }
        }
    }

    private static List<(string Word, WordTraits Traits)> WordsOf(string text)
    {
        using var reader = WordReader.Borrow();
        return Describe(reader.Read(text));
    }

    private static List<(string Word, WordTraits Traits)> Describe(WordText words) =>
        [.. Enumerable.Range(0, words.Count).Select(place => (words.UnitsOf(place).ToString(), words.TraitsOf(place)))];
}
