using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Learning.Fitting;
using ClauseAnalyzer.Learning.Pipeline;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ClauseAnalyzer.Tests.Learning.Pipeline;

/// <summary>The pipeline says what the compact model says.</summary>
public sealed class ClausePipelineTests
{
    private static readonly ClauseModel Model = ClauseModel.Load(ShippedFiles.ModelFile);

    [Fact]
    public void Transform_SeedsAndTrainingRows_AnswersAsTheModelDoes()
    {
        var training = TrainingData.Shipped();
        List<LabelledRow> rows = [.. TrainingData.Seeds(), .. training.Where((_, index) => index % (training.Count / 500) == 0).Take(500)];
        ParagraphRow[] paragraphs = [.. rows.Select(row => new ParagraphRow { Text = row.Text })];

        AssertAnswersAsTheModel(paragraphs);
        Assert.Equal(606, paragraphs.Length);
    }

    [Fact]
    public void Transform_ItemWithChapeau_IsReadTogetherWithIt() => AssertAnswersAsTheModel(
    [
        new ParagraphRow { Chapeau = "Urges Member States:", Text = "(a) To train prosecutors and judges;" },
        new ParagraphRow { Chapeau = "Recalling:", Text = "(b) Its resolution on human rights," },
        new ParagraphRow { Text = "" },
    ]);

    [Fact]
    public void Transform_OtherColumns_ArePassedThroughAndStepsDropped()
    {
        var context = new MLContext();
        var rows = context.Data.LoadFromEnumerable([new Numbered { Number = 7, Text = "Recalling its resolution," }]);

        var schema = Load(context).Transform(rows).Schema;

        string[] themes = [.. Model.ThemeNames.SelectMany(theme => new[] { $"p_{theme}", theme })];
        string[] expected = ["Number", "text", "chapeau", "section", "verb", "addressee", "suggested_verb", .. themes];
        Assert.Equal(expected.Order(StringComparer.Ordinal), schema.Where(column => !column.IsHidden).Select(column => column.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_PipelineOfAnotherLexicon_IsRefused()
    {
        var row = new ReadingInput { Text = "Recalling,", Lexicon = "another" };

        var exception = Assert.Throws<ModelFormatException>(() => PipelineLexicon.Shipped.Read(row, new ReadingOutput()));

        Assert.Equal("MDL330", exception.Code);
        Assert.Contains("another", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lexicon_OfTheAssembly_IsThatOfTheModel() => Assert.EndsWith(Model.Parts.Cues.Hash, PipelineLexicon.Shipped.Tag, StringComparison.Ordinal);

    [Fact]
    public void Counts_Tokens_HaveTheNamesOfTheVocabularyAsSlots()
    {
        var context = new MLContext();
        var rows = context.Data.LoadFromEnumerable([new ReadingOutput { ThemeTokens = ["b", "b", "x", "a"] }]);

        var column = new Vocabulary(["a", "b", "c"]).Counts(context, "theme_tokens", "features").Fit(rows).Transform(rows);

        VBuffer<ReadOnlyMemory<char>> names = default;
        column.Schema["features"].GetSlotNames(ref names);
        Assert.Equal(["a", "b", "c"], names.DenseValues().Select(name => name.ToString()));
        Assert.Equal([1f, 2f, 0f], column.GetColumn<float[]>("features").Single());
    }

    private static void AssertAnswersAsTheModel(ParagraphRow[] paragraphs)
    {
        var context = new MLContext();
        var answers = Load(context).Transform(context.Data.LoadFromEnumerable(paragraphs));
        var classifier = new ParagraphClassifier(Model, TrainingData.Finder());
        ClassifiedParagraph[] expected = [.. paragraphs.Select(row => Classify(classifier, row))];

        Assert.Equal(expected.Select(one => Sections.NameOf(one.Paragraph.Section)), answers.GetColumn<string>("section"));
        Assert.Equal(expected.Select(one => one.MainClause?.Verb ?? ""), answers.GetColumn<string>("verb"));
        Assert.Equal(expected.Select(one => one.MainClause?.Addressee ?? ""), answers.GetColumn<string>("addressee"));
        Assert.Equal(expected.Select(one => classifier.SuggestVerbs(one.Paragraph, 1)[0].Verb), answers.GetColumn<string>("suggested_verb"));
        for (var theme = 0; theme < Model.ThemeNames.Count; theme++)
        {
            var name = Model.ThemeNames[theme];
            Assert.Equal(expected.Select(one => one.Themes[theme].Present), answers.GetColumn<bool>(name));
            Assert.All(
                expected.Zip(answers.GetColumn<float>($"p_{name}")),
                pair => Assert.Equal(pair.First.Themes[theme].Probability, pair.Second, 1e-4));
        }
    }

    private static ClassifiedParagraph Classify(ParagraphClassifier classifier, ParagraphRow row)
    {
        var section = classifier.SectionOf(row.Text, row.Chapeau);
        return classifier.Classify("-", "", null, new Paragraph { Position = 1, Section = section, Text = row.Text, Chapeau = row.Chapeau }, withEvidence: false);
    }

    private static ITransformer Load(MLContext context)
    {
        context.ComponentCatalog.RegisterAssembly(typeof(ParagraphRow).Assembly);
        return context.Model.Load(Repository.PathOf("models", "clauses.zip"), out _);
    }

    private sealed class Numbered
    {
        public int Number { get; set; }

        [ColumnName("text")]
        public string Text { get; set; } = "";

        [ColumnName("chapeau")]
        public string Chapeau { get; set; } = "";
    }
}
