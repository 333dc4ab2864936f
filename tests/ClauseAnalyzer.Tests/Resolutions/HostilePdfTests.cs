using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>Files made to take long, to unpack to more than memory holds or to nest without end are refused in bounded time.</summary>
public sealed class HostilePdfTests
{
    private const int Large = 100_000_000;

    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["a stream that unpacks to more than memory holds"] = () => PdfFile.Write([Stream(Zlib(Large), "/Filter/FlateDecode")]),
        ["a stream packed twice"] = () => PdfFile.Write([Stream(Zlib(Zlib(Large)), "/Filter[/FlateDecode/FlateDecode]")]),
        ["run lengths"] = () => PdfFile.Write([Stream(Zlib(Encoding.Latin1.GetBytes(Many("\u0081 ", 800_000))), "/Filter[/FlateDecode/RunLengthDecode]")]),
        ["forms that draw each other"] = () => PdfFile.Write(["<</Length 4>>stream\n/A0 Do\nendstream", .. Forms(12)], resources: $"/XObject<</A0 5 0 R>>"),
        ["more letters than a page holds"] = () => PdfFile.Write([Stream(Zlib(Encoding.ASCII.GetBytes("BT /F 9 Tf (" + Many("a", 2_000_000) + ") Tj ET")), "/Filter/FlateDecode")]),
        ["arrays that nest"] = () => PdfFile.Write([Stream(Encoding.ASCII.GetBytes(Many("[", 200_000)), "")]),
        ["dictionaries that nest in the trailer"] = () => PdfFile.Write(["<</Length 3>>stream\n q \nendstream"], trailer: "/X " + Many("<</X ", 100_000)),
        ["a page tree that is its own kid"] = () => Encoding.ASCII.GetBytes(
            "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ReadFile_OfAHostilePdf_IsRefusedInBoundedTime(string name)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("pdf").FullName, "hostile.pdf");
        File.WriteAllBytes(file, Files[name]());
        var watch = Stopwatch.StartNew();

        var exception = Assert.Throws<ResolutionFormatException>(() => Readers.Shared.ReadFile(file));

        // Far below the limit of a minute, by what is counted and not by the clock; more on a machine that does other work as well.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"Took {watch.Elapsed}.");
        Assert.Contains(exception.Code, new[] { "RES106", "RES107", "RES110" });
        Assert.DoesNotContain('\n', exception.Message);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static string Stream(byte[] bytes, string entries) => $"<</Length {bytes.Length}{entries}>>stream\n{Encoding.Latin1.GetString(bytes)}\nendstream";

    // Each form draws the next one ten times.
    private static IEnumerable<string> Forms(int count)
    {
        for (var number = 0; number < count; number++)
        {
            var content = Many($"/A{number + 1} Do ", 10);
            yield return $"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A{number + 1} {number + 6} 0 R>>>>/Length {content.Length}>>stream\n{content}\nendstream";
        }

        yield return "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 3>>stream\n q \nendstream";
    }

    private static byte[] Zlib(int zeros)
    {
        using var target = new MemoryStream();
        using (var packer = new ZLibStream(target, CompressionLevel.Fastest))
        {
            var block = new byte[1 << 16];
            for (var written = 0; written < zeros; written += block.Length)
            {
                packer.Write(block);
            }
        }

        return target.ToArray();
    }

    private static byte[] Zlib(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var packer = new ZLibStream(target, CompressionLevel.Fastest))
        {
            packer.Write(bytes);
        }

        return target.ToArray();
    }

    private static string Many(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
