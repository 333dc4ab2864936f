using System.Text;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Resolutions.Writing;
using ClauseAnalyzer.Tests.Reports;

namespace ClauseAnalyzer.Tests.Resolutions.Writing;

/// <summary>The bytes of one text's beginning in every form, the same on a machine of any culture. Set CLAUSEANALYZER_UPDATE_GOLDEN to 1 to renew them, then look at them.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string, string> Calls
    {
        get
        {
            var calls = new TheoryData<string, string>();
            foreach (var culture in InCulture.Names)
            {
                calls.Add("excerpt.txt", culture);
                calls.Add("excerpt.md", culture);
                calls.Add("excerpt.xml", culture);
            }

            return calls;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Write_OfAnExcerptInACulture_IsTheGoldenFile(string file, string culture)
    {
        var written = InCulture.Run(culture, () => Write(Excerpt(), Path.GetExtension(file)));
        if (Environment.GetEnvironmentVariable("CLAUSEANALYZER_UPDATE_GOLDEN") == "1")
        {
            var source = Repository.PathOf("tests", "ClauseAnalyzer.Tests", "Golden", "Resolutions", file);
            Directory.CreateDirectory(Path.GetDirectoryName(source)!);
            File.WriteAllText(source, written);
            return;
        }

        Assert.Equal(File.ReadAllText(Repository.TestFile("Golden", "Resolutions", file)), written);
    }

    // The enacting words, recitals with a citation and a note, a paragraph with items, the notes called.
    private static Resolution Excerpt()
    {
        var resolution = Assert.Single(Readers.Shared.ReadFile(Repository.PathOf("data", "resolutions", "2019-ga-74-247.txt")));
        var paragraphs = resolution.Paragraphs.Where(paragraph => paragraph.Position <= 4 || paragraph.Label.Length > 0).Take(8).ToList();
        var called = paragraphs.SelectMany(paragraph => paragraph.NoteMarkers).ToHashSet(StringComparer.Ordinal);
        return resolution with { Paragraphs = paragraphs, Notes = [.. resolution.Notes.Where(note => called.Contains(note.Marker))] };
    }

    private static string Write(Resolution resolution, string ending)
    {
        if (ending != ".xml")
        {
            return WrittenBack.Write([resolution], ending == ".md" ? TextStyle.Markdown : TextStyle.Plain);
        }

        using var stream = new MemoryStream();
        new AkomaNtosoWriter(Readers.Lexicon).Write(stream, [resolution]);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
