using System.Text.Json;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>The five texts give exactly the paragraphs of the gold.</summary>
public sealed class SeedsTests
{
    private static readonly IReadOnlyList<SeedParagraph> Seeds =
        [.. File.ReadLines(Repository.TestFile("TestData", "seeds.jsonl")).Select(SeedParagraph.Parse)];

    public static TheoryData<string> Files => [.. Readers.DataFiles.Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void ReadFile_OfTheFiveTexts_GivesTheParagraphsOfTheGold(string file)
    {
        var resolution = Assert.Single(Readers.Shared.ReadFile(Repository.PathOf("data", "resolutions", file)));

        // The gold counts within a section and leaves out what is of neither.
        var expected = Seeds.Where(seed => seed.Symbol == resolution.Symbol).OrderBy(seed => seed.Section).ThenBy(seed => seed.Position)
            .Select(seed => $"{seed.Section} [{seed.Number}] {seed.Text}");
        var actual = resolution.Paragraphs.Where(paragraph => paragraph.Section != Section.Other)
            .Select(paragraph => $"{paragraph.Section} [{paragraph.Label}] {paragraph.Text}");
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void ReadFile_OfAllFiveTexts_Gives106Paragraphs()
    {
        var paragraphs = Readers.DataFiles.SelectMany(file => Readers.Shared.ReadFile(file)).SelectMany(resolution => resolution.Paragraphs).ToList();

        Assert.Equal(59, paragraphs.Count(paragraph => paragraph.Section == Section.Preambular));
        Assert.Equal(47, paragraphs.Count(paragraph => paragraph.Section == Section.Operative));
        Assert.Equal(106, Seeds.Count);
    }

    private sealed record SeedParagraph(string Symbol, Section Section, int Position, string Number, string Text)
    {
        public static SeedParagraph Parse(string line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            Assert.True(Sections.TryParse(root.GetProperty("section").GetString(), out var section));
            return new SeedParagraph(
                root.GetProperty("symbol").GetString()!,
                section,
                root.GetProperty("position").GetInt32(),
                root.GetProperty("number").ToString(),
                root.GetProperty("text").GetString()!);
        }
    }
}
