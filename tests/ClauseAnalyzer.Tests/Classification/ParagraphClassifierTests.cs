using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Learning;

namespace ClauseAnalyzer.Tests.Classification;

public sealed class ParagraphClassifierTests
{
    private static readonly ParagraphClassifier Classifier = new(ClauseModel.Load(ShippedFiles.ModelFile), TrainingData.Finder());

    [Fact]
    public void Classify_Item_IsReadWithItsChapeauAndSaysWhereEvidenceStands()
    {
        var item = new Paragraph
        {
            Position = 4,
            Section = Section.Operative,
            Label = "3 (a)",
            Chapeau = "Requests the Office to provide technical assistance to Member States, upon request, in:",
            Text = "The training of judges and prosecutors;",
        };

        var classified = Classifier.Classify("-", "A/1", null, item, withEvidence: true);
        var themes = classified.Themes.ToDictionary(theme => theme.Name);

        Assert.True(themes["technical_assistance"].Present);
        Assert.True(themes["training"].Present);
        Assert.Contains(themes["technical_assistance"].Evidence, one => one is { Location: ClauseLocation.Chapeau, Weight: > 0 });
        Assert.Contains(themes["training"].Evidence, one => one is { Location: ClauseLocation.Text, Weight: > 0 });
        Assert.Equal("request", classified.MainClause?.Verb);
        Assert.All(classified.Themes.SelectMany(theme => theme.Evidence), one =>
            Assert.Equal(one.Text, one.Span.Of(one.Location == ClauseLocation.Text ? item.Text : item.Chapeau).ToString()));
    }

    [Fact]
    public void LabelThemes_AnyText_GivesProbabilitiesAndAtMostEightByWeight()
    {
        foreach (var row in TrainingData.Small())
        {
            foreach (var label in Classifier.LabelThemes(row.Text, withEvidence: true))
            {
                Assert.InRange(label.Probability, 0, 1);
                Assert.InRange(label.Evidence.Count, 0, 8);
                var weights = label.Evidence.Select(one => Math.Abs(one.Weight)).ToArray();
                Assert.Equal(weights.OrderDescending(), weights);
            }
        }
    }

    [Theory]
    [InlineData(true, 60)]
    [InlineData(true, 1_100)]
    [InlineData(false, 60)]
    public void ClassifyRows_AnyNumber_AreAsEachAlone(bool areOneDocument, int count)
    {
        var rows = TrainingData.Small();
        string[] texts = [.. Enumerable.Range(0, count).Select(index => rows[index % rows.Count].Text)];
        int[] positions = [.. Enumerable.Range(1, count)];
        var sections = areOneDocument ? Classifier.SectionsOf(texts) : [.. texts.Select(text => Classifier.SectionOf(text))];
        string[] alone =
        [
            .. texts.Select((text, row) => JsonSerializer.Serialize(ClassifiedRows.Of(Classifier.Classify(
                "-", "A/1", null, new Paragraph { Position = positions[row], Section = sections[row], Text = text }, withEvidence: false)))),
        ];

        var together = Classifier.ClassifyRows("-", "A/1", texts, positions, areOneDocument, RowDetail.Clauses);

        Assert.Equal(alone, together.Select(paragraph => JsonSerializer.Serialize(ClassifiedRows.Of(paragraph))));
        Assert.Throws<ArgumentException>(() => Classifier.ClassifyRows("-", "A/1", texts, [], areOneDocument, RowDetail.Clauses));
    }

    [Theory]
    [InlineData(RowDetail.Table)]
    [InlineData(RowDetail.Clauses)]
    [InlineData(RowDetail.Evidence)]
    public void ClassifyRows_TextsThatStandAgain_AreAsTheFirstTime(RowDetail detail)
    {
        // The same text is an act here and a ground there, so that its section decides its clauses.
        string[] texts = ["Noting the report,", "Requests all States to cooperate, as appropriate;", "Noting the report,", "1. Urges States to act;", "Requests all States to cooperate, as appropriate;"];
        int[] positions = [.. Enumerable.Range(1, texts.Length)];
        string[] turned = [.. texts.Reverse()];
        var known = new ParagraphClassifier(Classifier.Model, TrainingData.Finder());

        foreach (var rows in (string[][])[texts, turned, texts, turned])
        {
            var fresh = new ParagraphClassifier(Classifier.Model, TrainingData.Finder());
            Assert.Equal(
                JsonSerializer.Serialize(fresh.ClassifyRows("-", "A/1", rows, positions, areOneDocument: true, detail)),
                JsonSerializer.Serialize(known.ClassifyRows("-", "A/1", rows, positions, areOneDocument: true, detail)));
        }
    }

    [Fact]
    public void ClassifyRows_Details_DifferInWhatIsNotWantedAlone()
    {
        string[] texts = ["Urges strongly States to act, as appropriate, and to train judges;"];
        var all = Classifier.ClassifyRows("-", "A/1", texts, [1], areOneDocument: true, RowDetail.Evidence)[0];
        var clauses = Classifier.ClassifyRows("-", "A/1", texts, [1], areOneDocument: true, RowDetail.Clauses)[0];
        var table = Classifier.ClassifyRows("-", "A/1", texts, [1], areOneDocument: true, RowDetail.Table)[0];

        Assert.Equal(["strongly"], clauses.MainClause!.Modifiers);
        Assert.Equal(["as appropriate"], clauses.MainClause.Hedges);
        Assert.Contains(all.Themes, theme => theme.Evidence.Count > 0);
        Assert.Equal(JsonSerializer.Serialize(all.Clauses), JsonSerializer.Serialize(clauses.Clauses));
        Assert.Equal(
            JsonSerializer.Serialize(clauses.Clauses.Select(clause => clause with { Modifiers = [], Hedges = [] })),
            JsonSerializer.Serialize(table.Clauses));
        Assert.Equal(
            JsonSerializer.Serialize(all.Themes.Select(theme => theme with { Evidence = [] })),
            JsonSerializer.Serialize(table.Themes));
    }

    [Fact]
    public void LabelThemes_ManyThreads_GiveTheSameAsOne()
    {
        var texts = TrainingData.Small().Select(row => row.Text).ToArray();
        var alone = texts.Select(text => Classifier.LabelThemes(text)[0].Probability).ToArray();
        var together = new double[texts.Length];
        Parallel.For(0, texts.Length, index => together[index] = Classifier.LabelThemes(texts[index])[0].Probability);

        Assert.Equal(alone, together);
    }

    [Fact]
    public void LabelThemes_EmptyText_HasNoThemeAndNoEvidence() =>
        Assert.All(Classifier.LabelThemes("", withEvidence: true), label => Assert.True(!label.Present && label.Evidence.Count == 0));

    [Fact]
    public void SuggestVerbs_OwnVerb_IsNotLookedAt()
    {
        var urges = Suggest("Urges the Secretary-General to submit a report on the matter to the Assembly at its next session;");
        var requests = Suggest("Requests the Secretary-General to submit a report on the matter to the Assembly at its next session;");

        Assert.Equal(requests, urges);
        Assert.Equal("request", requests[0].Verb);
        Assert.True(requests[0].Probability >= requests[1].Probability && requests.Sum(one => one.Probability) <= 1);
    }

    [Fact]
    public void IsUncertain_Band_HoldsTheThreshold()
    {
        foreach (var theme in Classifier.Model.Themes)
        {
            Assert.True(theme.IsUncertain(theme.Threshold));
            Assert.False(theme.IsUncertain(0.01));
            Assert.False(theme.IsUncertain(0.99));
        }
    }

    private static IReadOnlyList<VerbSuggestion> Suggest(string text) =>
        Classifier.SuggestVerbs(new Paragraph { Position = 1, Section = Section.Operative, Text = text }, 3);
}
