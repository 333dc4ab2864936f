using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Features;

namespace ClauseAnalyzer.Tests.Classification;

public sealed class CueFeaturizerTests
{
    private static readonly ThemeCues Cues = ThemeCues.Parse(
        "theme a\ncue one strong\nmatch alpha\ncue two strong\nmatch beta\ncue three weak\nmatch gamma\ncue four against\nmatch delta\ntheme b\ncue one strong\nmatch alpha\n",
        "test");

    [Theory]
    [InlineData("alpha", "a: cue one=alpha; a: strong cues, 1 or more=alpha")]
    [InlineData("alpha alpha", "a: cue one=alpha; a: strong cues, 1 or more=alpha; a: cue one=alpha")]
    [InlineData("beta, alpha", "a: cue one=alpha; a: strong cues, 1 or more=alpha; a: cue two=beta; a: strong cues, 2 or more=beta")]
    [InlineData("gamma delta", "a: cue three=gamma; a: weak cues, 1 or more=gamma; a: cue four=delta")]
    [InlineData("nothing", "")]
    public void Featurize_Text_ReportsCuesAndHowMany(string text, string expected)
    {
        var featurizer = new CueFeaturizer(Cues, "a");
        var collector = new FeatureCollector();

        featurizer.Featurize(text, collector);

        Assert.Equal(expected, string.Join("; ", collector.Hits.Select(hit => $"{featurizer.NameOf(hit.Feature)}={hit.Span.Of(text)}")));
    }

    [Fact]
    public void FeatureCount_ThemeWithoutCues_IsZero()
    {
        var featurizer = new CueFeaturizer(Cues, "c");
        var collector = new FeatureCollector();

        featurizer.Featurize("alpha", collector);

        Assert.Equal(0, featurizer.FeatureCount);
        Assert.Empty(collector.Hits);
    }
}
