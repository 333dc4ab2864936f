using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Tests.Lexicon;

/// <summary>Every cue of data/lexicon/themes.txt keeps its own promises.</summary>
public sealed class ShippedCuesTests
{
    private static readonly ThemeCues Shipped = ThemeCues.Load(Repository.PathOf("data", "lexicon", "themes.txt"));

    public static TheoryData<string, string, string, bool> Examples
    {
        get
        {
            var rows = new TheoryData<string, string, string, bool>();
            foreach (var cue in Shipped.Cues)
            {
                foreach (var hit in cue.Hits)
                {
                    rows.Add(cue.Theme, cue.Name, hit, true);
                }

                foreach (var miss in cue.Misses)
                {
                    rows.Add(cue.Theme, cue.Name, miss, false);
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
        Assert.Empty(Shipped.Cues.Where(cue => cue.Hits.Count == 0).Select(cue => $"{cue.Theme} {cue.Name}"));

    [Fact]
    public void Themes_AreTheFour() =>
        Assert.Equal(["technical_assistance", "human_rights", "training", "international_cooperation"], Shipped.Themes);
}
