using ClauseAnalyzer.Classification.Features;

namespace ClauseAnalyzer.Tests.Classification.Features;

public sealed class NgramFeaturizerTests
{
    [Fact]
    public void Fit_SmallTexts_NamesStemsPairsGapsAndTriples()
    {
        var featurizer = NgramFeaturizer.Fit(["strengthen national capacities"], new NgramOptions { MinimumRows = 1 });

        string[] expected = ["strengthen", "nation", "strengthen nation", "capac", "nation capac", "strengthen nation capac", "strengthen _ capac"];
        Assert.Equal(expected, Names(featurizer));
    }

    [Fact]
    public void Fit_MinimumRows_CountsTextsNotPlaces()
    {
        var featurizer = NgramFeaturizer.Fit(["aid aid aid", "aid help"], new NgramOptions { MinimumRows = 2, MaximumLength = 1, HasSkipPairs = false });

        Assert.Equal(["aid"], Names(featurizer));
    }

    [Theory]
    [InlineData("Co-operation", "cooperation")]
    [InlineData("CAPACITY-BUILDING", "capacity building")]
    [InlineData("training, advice", "training advice")]
    [InlineData("State’s", "state")]
    public void Featurize_SpellingsOfOneThing_ShareFeatures(string written, string other)
    {
        var featurizer = NgramFeaturizer.Fit([written], new NgramOptions { MinimumRows = 1 });

        Assert.Equal(Found(featurizer, written), Found(featurizer, other));
        Assert.Equal(featurizer.FeatureCount, Found(featurizer, other).Count);
    }

    [Fact]
    public void Featurize_SemicolonOrUnknownWord_PartsPairs()
    {
        var featurizer = NgramFeaturizer.Fit(["peace training"], new NgramOptions { MinimumRows = 1 });

        Assert.Equal(["peac", "train"], Found(featurizer, "peace; training"));
        Assert.Equal(["peac", "train"], Found(featurizer, "peace zebra training"));
    }

    [Fact]
    public void Featurize_Spans_AreTheWordsAsWritten()
    {
        const string Text = "Requests, upon request, capacity-building.";
        var featurizer = NgramFeaturizer.Fit([Text], new NgramOptions { MinimumRows = 1 });
        var collector = new FeatureCollector();
        featurizer.Featurize(Text, collector);

        var words = collector.Hits.ToLookup(hit => featurizer.NameOf(hit.Feature), hit => hit.Span.Of(Text).ToString());
        Assert.Equal(["capacity-building"], words["capac build"]);
        Assert.Equal(["upon request, capacity"], words["upon _ capac"]);
        Assert.Equal(["Requests", "request"], words["request"]);
    }

    [Fact]
    public void Keep_SomeFeatures_FindsThemUnderNewNumbers()
    {
        const string Text = "strengthen national capacities";
        var all = NgramFeaturizer.Fit([Text], new NgramOptions { MinimumRows = 1 });
        var some = all.Keep([3, 6]);

        Assert.Equal(["capac", "strengthen _ capac"], Names(some));
        Assert.Equal(["capac", "strengthen _ capac"], Found(some, Text));
        Assert.Equal(["capac"], Found(some, "capacities"));
    }

    private static string[] Names(NgramFeaturizer featurizer) => [.. Enumerable.Range(0, featurizer.FeatureCount).Select(featurizer.NameOf)];

    private static List<string> Found(NgramFeaturizer featurizer, string text)
    {
        var collector = new FeatureCollector();
        featurizer.Featurize(text, collector);
        return [.. collector.Hits.Select(hit => featurizer.NameOf(hit.Feature)).Distinct()];
    }
}
