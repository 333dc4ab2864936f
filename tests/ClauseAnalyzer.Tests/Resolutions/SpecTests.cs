using System.Globalization;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>Every spec under Specs/Resolutions reads as it says.</summary>
public sealed class SpecTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.TestFile("Specs", "Resolutions"), "*.md").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_OfASpec_GivesWhatItExpects(string name)
    {
        var spec = Spec.Load(Repository.TestFile("Specs", "Resolutions", name));
        var resolutions = SpecInput.Read(spec);
        if (resolutions is null)
        {
            Assert.Skip($"{spec.Input} is not on this machine.");
        }

        Assert.Equal(spec.Resolutions.Count, resolutions.Count);
        foreach (var (expected, resolution) in spec.Resolutions.Zip(resolutions))
        {
            Compare(expected, resolution);
        }
    }

    private static void Compare(SpecResolution expected, Resolution resolution)
    {
        var rows = expected.Paragraphs.Zip(resolution.Paragraphs, (row, paragraph) => row.Against(paragraph)).ToList();
        Assert.Equal(rows.Select(row => row.Expected), rows.Select(row => row.Actual));
        Assert.True(
            expected.Paragraphs.Count == resolution.Paragraphs.Count,
            $"Expected {expected.Paragraphs.Count} paragraphs, found {resolution.Paragraphs.Count}:\n{string.Join('\n', resolution.Paragraphs)}");
        Assert.Equal(Enumerable.Range(1, resolution.Paragraphs.Count), resolution.Paragraphs.Select(paragraph => paragraph.Position));
        Assert.Equal(expected.Notes, resolution.Notes.Select(note => $"{note.Marker}: {note.Text}"));
        Assert.Equal(
            expected.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}: {field.Value}"),
            FieldsOf(resolution).Where(field => field.Value is not null).OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}: {field.Value}"));
        foreach (var diagnostic in expected.Diagnostics)
        {
            Assert.Contains(diagnostic, resolution.Diagnostics.Select(actual => $"{actual.Kind}: {actual.Text}"));
        }

    }

    private static Dictionary<string, string?> FieldsOf(Resolution resolution) => new()
    {
        ["symbol"] = resolution.Symbol,
        ["organ"] = resolution.Organ,
        ["session"] = resolution.Session,
        ["agenda_item"] = resolution.AgendaItem,
        ["date"] = resolution.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["title"] = resolution.Title,
        ["status"] = resolution.Status,
        ["follows"] = resolution.Follows.Count == 0 ? null : string.Join("; ", resolution.Follows),
    };
}
