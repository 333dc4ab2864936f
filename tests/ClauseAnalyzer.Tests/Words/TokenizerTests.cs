using ClauseAnalyzer.Words;
using FsCheck;
using FsCheck.Fluent;

namespace ClauseAnalyzer.Tests.Words;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n", "")]
    [InlineData("capacity-building, upon request;", "W:capacity-building P:, W:upon W:request P:;")]
    [InlineData("resolution 65/230 of 21 December", "W:resolution N:65/230 W:of N:21 W:December")]
    [InlineData("and/or A/RES/65/230 E/CN.4/1998", "W:and/or W:A/RES/65/230 W:E/CN.4/1998")]
    [InlineData("the State’s 1,000.5 and 1998-1999.", "W:the W:State’s N:1,000.5 W:and N:1998-1999 P:.")]
    [InlineData("in 2010,and 2000,1 Acc.epts", "W:in N:2010 P:, W:and N:2000 P:, N:1 W:Acc.epts")]
    [InlineData("U.N. Rev.1 E.75.II.A.3 e.g., end.The", "W:U.N P:. W:Rev.1 W:E.75.II.A.3 W:e.g P:. P:, W:end P:. W:The")]
    [InlineData("the 4,123rd meeting", "W:the N:4,123rd W:meeting")]
    [InlineData("(a) Côte d'Ivoire", "P:( W:a P:) W:Côte W:d'Ivoire")]
    [InlineData("trailing- 'quoted'", "W:trailing P:- P:' W:quoted P:'")]
    public void TryNext_Texts_Cut(string text, string expected)
    {
        var tokens = TokensOf(text).Select(token => $"{token.Kind.ToString()[0]}:{token.Span.Of(text)}");

        Assert.Equal(expected, string.Join(' ', tokens));
    }

    [Fact]
    public void TryNext_AnyText_CoversEverythingButSpaceInOrder() => Prop.ForAll<string>(text =>
    {
        text ??= "";
        var position = 0;
        foreach (var token in TokensOf(text))
        {
            Assert.True(token.Span.Length > 0 && token.Span.Start >= position);
            Assert.True(string.IsNullOrWhiteSpace(text[position..token.Span.Start]));
            position = token.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[position..]));
    }).QuickCheckThrowOnFailure();

    private static List<Token> TokensOf(string text)
    {
        var tokens = new List<Token>();
        var position = 0;
        while (Tokenizer.TryNext(text, ref position, out var token))
        {
            tokens.Add(token);
        }

        return tokens;
    }
}
