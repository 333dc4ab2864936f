using System.Xml.Linq;

namespace ClauseAnalyzer.Tests.Resolutions.Writing;

/// <summary>The check itself finds what is wrong.</summary>
public sealed class AknContentModelTests
{
    [Theory]
    [InlineData("<p>Words <ref eId='ref_1' href='/akn/un/x'>here</ref>.</p>", null)]
    [InlineData("<paragraph eId='para_1'><num>1.</num><content eId='c'><p>Acts.</p></content></paragraph>", null)]
    [InlineData("<paragraph eId='para_1'><p>Acts.</p></paragraph>", "paragraph may not hold p;")]
    [InlineData("<paragraph eId='para_1'><content eId='c'/><num>1.</num></paragraph>", "paragraph may not hold content;num;")]
    [InlineData("<paragraph eId='para_1'>Acts.</paragraph>", "paragraph may not hold words")]
    [InlineData("<paragraph><content eId='c'/></paragraph>", "paragraph lacks eId")]
    [InlineData("<p class='x'/>", "p may not have class=\"x\"")]
    [InlineData("<date date='18.12.2019'/>", "date: date=\"18.12.2019\" has not the form of its attribute")]
    [InlineData("<article/>", "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}article is not in the content model")]
    [InlineData("<p><sup eId='a'/><ref eId='r' href='#none'/></p>", "sup may not have eId=\"a\"; href=\"#none\" leads nowhere")]
    [InlineData("<content eId='c'><ul eId='c'><li/></ul></content>", null)]
    [InlineData("<content eId='c'><p><ref eId='r' href='/akn/a'/><ref eId='r' href='/akn/b'/></p></content>", "eId 'r' stands 2 times")]
    public void Check_OfAPiece_NamesWhatIsWrong(string xml, string? expected)
    {
        var root = XElement.Parse($"<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>{xml}</akomaNtoso>");

        Assert.Equal(expected ?? "", string.Join("; ", AknContentModel.Shared.Check(root.Elements().Single())));
    }
}
