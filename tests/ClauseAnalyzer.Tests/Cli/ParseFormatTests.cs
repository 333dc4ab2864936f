using System.Text.Json;
using System.Xml.Linq;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>parse --format, as a process.</summary>
public sealed class ParseFormatTests : IDisposable
{
    private static readonly string Data = Repository.PathOf("data", "resolutions");
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    // Fields that only the manifest knows come back too: the copy stands beside none.
    [Theory]
    [InlineData("md")]
    [InlineData("txt")]
    public void Parse_WrittenAsText_ParsesToTheSameAgain(string format)
    {
        folder.Run("parse", Data, "--format", format, "-o", $"all.{format}").Exits(0);

        using var before = JsonDocument.Parse(folder.Run("parse", Data).Exits(0).Output);
        using var after = JsonDocument.Parse(folder.Run("parse", $"all.{format}").Exits(0).Output);

        Assert.Equal(5, after.RootElement.GetArrayLength());
        Assert.Equal(before.RootElement.EnumerateArray().SelectMany(Kept), after.RootElement.EnumerateArray().SelectMany(Kept));
    }

    [Fact]
    public void Parse_OneResolutionAsAkn_IsAStatement()
    {
        var root = XDocument.Parse(folder.Run("parse", Path.Combine(Data, "2019-ga-74-173.txt"), "--format", "akn").Exits(0).Output).Root!;

        Assert.Equal(Akn + "akomaNtoso", root.Name);
        Assert.Equal("A/RES/74/173", root.Element(Akn + "statement")!.Descendants(Akn + "docNumber").Single().Value);
        Assert.Equal(14, root.Descendants(Akn + "mainBody").Single().Elements(Akn + "paragraph").Count());
    }

    [Fact]
    public void Parse_SeveralResolutionsAsAkn_IsACollection()
    {
        Assert.Empty(folder.Run("parse", Data, "--format", "akn", "-o", "all.xml").Exits(0).Output);

        Assert.Equal(5, XDocument.Parse(folder.Read("all.xml")).Descendants(Akn + "statement").Count());
    }

    // Nothing but refused inputs: no document, and no file.
    [Theory]
    [InlineData("md")]
    [InlineData("txt")]
    [InlineData("akn")]
    public void Parse_OfNothingButARefusedFile_PrintsNothing(string format)
    {
        folder.Write("empty.txt", " \n");

        Assert.Empty(folder.Run("parse", "empty.txt", "--format", format).Exits(1).Complains("empty.txt").Output);
    }

    [Fact]
    public void Parse_InAnUnknownFormat_IsAWrongCall() => folder.Run("parse", Data, "--format", "yaml").IsWrongCall("yaml");

    private static IEnumerable<string> Kept(JsonElement resolution) =>
        resolution.EnumerateObject().Where(member => member.Name is not ("source" or "diagnostics")).Select(member => $"{member.Name}: {member.Value}");
}
