using System.Text;
using System.Text.Json;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

public sealed class ResolutionJsonTests
{
    [Fact]
    public void Write_OfAResolution_HasTheContractsNamesInOrder()
    {
        var resolution = new Resolution
        {
            Source = "a.txt",
            Symbol = "X/1",
            Date = new DateOnly(2019, 12, 1),
            Paragraphs = [new Paragraph { Position = 1, Section = Section.Operative, Label = "3 (a)", Chapeau = "Decides:", Text = "To meet;", NoteMarkers = ["1"] }],
            Notes = [new Note("1", "A/1.")],
            Diagnostics = [new Diagnostic("rule", 4, null, "---")],
        };

        Assert.Equal(
            """
            {"source":"a.txt","symbol":"X/1","organ":null,"session":null,"agenda_item":null,"date":"2019-12-01","title":null,"status":null,
            "paragraphs":[{"position":1,"section":"operative","label":"3 (a)","chapeau":"Decides:","text":"To meet;","notes":["1"]}],
            "notes":[{"marker":"1","text":"A/1."}],"diagnostics":[{"kind":"rule","line":4,"page":null,"text":"---"}]}
            """.Replace("\n", "", StringComparison.Ordinal),
            Write(resolution));
    }

    [Fact]
    public void Write_OfAnEmptyResolution_HasNullsAndEmptyArrays() =>
        Assert.Equal(
            """{"source":"-","symbol":null,"organ":null,"session":null,"agenda_item":null,"date":null,"title":null,"status":null,"paragraphs":[],"notes":[],"diagnostics":[]}""",
            Write(new Resolution { Source = "-", Paragraphs = [] }));

    private static string Write(Resolution resolution)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ResolutionJson.Write(writer, resolution);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
