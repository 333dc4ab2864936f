using ClauseAnalyzer.Classification.Cues;

namespace ClauseAnalyzer.Tests.Classification.Cues;

/// <summary>Specs/Cues/themes.md, row by row: what a drafter expects of the shipped cues.</summary>
public sealed class ThemeCueSpecTests
{
    private static readonly ThemeCues Shipped = ThemeCues.Load(Repository.PathOf("data", "lexicon", "themes.txt"));

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            var lines = File.ReadLines(Repository.TestFile("Specs", "Cues", "themes.md"))
                .SkipWhile(line => !line.StartsWith("| ---", StringComparison.Ordinal))
                .Skip(1)
                .Where(line => line.StartsWith('|'));
            foreach (var line in lines)
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                rows.Add(cells[1], cells[2], cells[3], cells[4]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Find_Sentence_SeesWhatTheTableSays(string theme, string expected, string sentence, string reason)
    {
        var strong = Shipped.Find(sentence)
            .Where(hit => Shipped.Cues[hit.Cue] is var cue && cue.Theme == theme && cue.Kind == ThemeCueKind.Strong)
            .Select(hit => $"{Shipped.Cues[hit.Cue].Name}: {sentence[hit.Start..hit.End]}")
            .ToList();

        Assert.True(strong.Count > 0 == (expected == "strong"), $"{reason}: {string.Join("; ", strong)}");
    }

    [Fact]
    public void Rows_CoverEveryThemeBothWays() =>
        Assert.Equal(Shipped.Cues.Select(cue => cue.Theme).Distinct().Count() * 2, Rows.Select(row => (row.Data.Item1, row.Data.Item2)).Distinct().Count());
}
