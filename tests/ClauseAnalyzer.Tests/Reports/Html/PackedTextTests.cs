using System.Text;
using ClauseAnalyzer.Reports.Html;

namespace ClauseAnalyzer.Tests.Reports.Html;

public sealed class PackedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("Recalling its resolution 65/230, Recalling its resolution 65/231, and recalling its resolution 65/230 again")]
    [InlineData("حقوق الإنسان، حقوق الإنسان، 𝔸𝔸𝔸𝔸𝔸𝔸𝔸𝔸")]
    public void Pack_AnyText_UnpacksToItself(string text) => Assert.Equal(text, Unpacked(Packed(text)));

    [Fact]
    public void Pack_ManyRandomTexts_UnpackToThemselves()
    {
        var random = new Random(20190423);
        for (var round = 0; round < 200; round++)
        {
            var letters = Enumerable.Range(0, random.Next(2000)).Select(_ => (char)('a' + random.Next(1 + (round % 5))));
            var text = string.Concat(letters);
            Assert.Equal(text, Unpacked(Packed(text)));
        }
    }

    [Fact]
    public void Pack_ARepeatedText_IsMuchShorter()
    {
        var paragraph = string.Join(' ', Enumerable.Range(0, 200));

        Assert.True(Packed(string.Concat(Enumerable.Repeat(paragraph, 50))).Length < 2 * paragraph.Length);
    }

    private static string Packed(string text) => PackedText.Pack(Encoding.UTF8.GetBytes(text));

    // The same steps as Assets/data.js, so that format and reader are held by a test that needs no browser.
    private static string Unpacked(string base64)
    {
        var packed = Convert.FromBase64String(base64);
        var read = 0;
        var bytes = new List<byte>(Number());
        while (true)
        {
            var literals = Number();
            bytes.AddRange(packed.AsSpan(read, literals));
            read += literals;
            var length = Number();
            if (length == 0)
            {
                return Encoding.UTF8.GetString([.. bytes]);
            }

            var from = bytes.Count - Number();
            for (var index = 0; index < length; index++)
            {
                bytes.Add(bytes[from + index]);
            }
        }

        int Number()
        {
            var value = 0;
            for (var shift = 0; ; shift += 7)
            {
                var part = packed[read++];
                value |= (part & 127) << shift;
                if (part < 128)
                {
                    return value;
                }
            }
        }
    }
}
