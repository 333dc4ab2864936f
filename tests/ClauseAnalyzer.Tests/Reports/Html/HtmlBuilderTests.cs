using ClauseAnalyzer.Reports.Html;

namespace ClauseAnalyzer.Tests.Reports.Html;

public sealed class HtmlBuilderTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("a \" onclick='x' & b", "a &quot; onclick=&#39;x&#39; &amp; b")]
    [InlineData("zero\0 bell\a end", "zero\ufffd bell\ufffd end")]
    [InlineData("حقوق الإنسان 𝔸", "حقوق الإنسان 𝔸")]
    public void Text_WhatHtmlWouldRead_IsEncoded(string text, string expected)
    {
        Assert.Equal(expected, new HtmlBuilder().Text(text).ToString());
        Assert.Equal($"<p title=\"{expected}\"></p>", new HtmlBuilder().Element("p", "", ("title", text)).ToString());
    }

    [Fact]
    public void Text_HalfACharacter_IsReplaced() =>
        Assert.Equal("a\ufffdb", new HtmlBuilder().Text(string.Concat("a", ((char)0xD800).ToString(), "b")).ToString());

    [Fact]
    public void Open_NullAttribute_IsLeftOut() =>
        Assert.Equal("<p id=\"x\"></p>", new HtmlBuilder().Element("p", "", ("class", null), ("id", "x")).ToString());

    [Fact]
    public void ToString_ElementStillOpen_IsABug() =>
        Assert.Throws<InvalidOperationException>(() => new HtmlBuilder().Open("p").ToString());
}
