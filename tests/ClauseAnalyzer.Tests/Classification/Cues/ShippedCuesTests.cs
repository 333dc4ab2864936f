using ClauseAnalyzer.Classification.Cues;

namespace ClauseAnalyzer.Tests.Classification.Cues;

/// <summary>Every cue of data/lexicon/themes.txt keeps its own promises.</summary>
public sealed class ShippedCuesTests
{
    private static readonly string ShippedFile = Repository.PathOf("data", "lexicon", "themes.txt");
    private static readonly ThemeCues Shipped = ThemeCues.Load(ShippedFile);
    private static readonly IReadOnlyList<ThemeCueEntry> Entries = ThemeCues.ParseEntries(File.ReadAllText(ShippedFile), ShippedFile);

    public static TheoryData<string, string, string, bool> Examples
    {
        get
        {
            var rows = new TheoryData<string, string, string, bool>();
            foreach (var entry in Entries)
            {
                foreach (var hit in entry.Hits)
                {
                    rows.Add(entry.Cue.Theme, entry.Cue.Name, hit, true);
                }

                foreach (var miss in entry.Misses)
                {
                    rows.Add(entry.Cue.Theme, entry.Cue.Name, miss, false);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Cue_ItsExample_IsFoundOrNotAsItSays(string theme, string name, string sentence, bool isFound)
    {
        var found = Shipped.Find(sentence).Any(hit => Shipped.Cues[hit.Cue] is var cue && cue.Theme == theme && cue.Name == name);

        Assert.Equal(isFound, found);
    }

    [Fact]
    public void Cues_HaveAnExampleEach() =>
        Assert.Empty(Entries.Where(entry => entry.Hits.Count == 0).Select(entry => $"{entry.Cue.Theme} {entry.Cue.Name}"));

    [Fact]
    public void Themes_AreTheFour() =>
        Assert.Equal(["technical_assistance", "human_rights", "training", "international_cooperation"], Shipped.Cues.Select(cue => cue.Theme).Distinct());
}
