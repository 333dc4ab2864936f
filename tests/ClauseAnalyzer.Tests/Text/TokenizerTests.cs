using ClauseAnalyzer.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ClauseAnalyzer.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n", "")]
    [InlineData("capacity-building, upon request;", "W:capacity-building P:, W:upon W:request P:;")]
    [InlineData("resolution 65/230 of 21 December", "W:resolution N:65/230 W:of N:21 W:December")]
    [InlineData("and/or", "W:and P:/ W:or")]
    [InlineData("the State’s 1,000.5 and 1998-1999.", "W:the W:State’s N:1,000.5 W:and N:1998-1999 P:.")]
    [InlineData("(a) Côte d'Ivoire", "P:( W:a P:) W:Côte W:d'Ivoire")]
    [InlineData("trailing- 'quoted'", "W:trailing P:- P:' W:quoted P:'")]
    public void Tokenize_Texts_Cut(string text, string expected)
    {
        var tokens = Tokenizer.Tokenize(text).Select(token => $"{token.Kind.ToString()[0]}:{token.Span.Of(text)}");

        Assert.Equal(expected, string.Join(' ', tokens));
    }

    [Fact]
    public void Tokenize_AnyText_CoversEverythingButSpaceInOrder() => Prop.ForAll<string>(text =>
    {
        text ??= "";
        var position = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            Assert.True(token.Span.Length > 0 && token.Span.Start >= position);
            Assert.True(string.IsNullOrWhiteSpace(text[position..token.Span.Start]));
            position = token.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[position..]));
    }).QuickCheckThrowOnFailure();
}
