using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Learning.Figures;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Learning;

/// <summary>What models are trained from in tests.</summary>
internal static class TrainingData
{
    public static ThemeCues Cues => ThemeCues.Load(Path.Combine(ShippedFiles.LexiconDirectory, "themes.txt"));

    public static FrameLexicon Frames => FrameLexicon.Load(ShippedFiles.LexiconDirectory);

    public static RealFigures Figures => FigureFile.Read(Repository.PathOf("data", "training", RealFigures.FileName));

    public static ClauseFinder Finder()
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        return new ClauseFinder(lexicon, lexicon.Scale("drafting"));
    }

    public static List<LabelledRow> Shipped() =>
    [
        .. Directory.GetFiles(Repository.PathOf("data", "training"), "*.csv")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => LabelledRowReader.Read(file).Rows),
    ];

    public static List<LabelledRow> Seeds() => [.. LabelledRowReader.Read(Repository.TestFile("TestData", "seeds.jsonl")).Rows];

    /// <summary>A few hundred of the shipped rows: enough to learn from in a second.</summary>
    public static List<LabelledRow> Small() => [.. Shipped().Where((_, index) => index % 12 == 0)];

    public static TrainingOptions SmallOptions => new() { L1 = [1], Folds = 3, VerbMinimumRows = 10, VerbNgramMinimumRows = 10 };

    public static ModelTrainer SmallTrainer(TrainingOptions? options = null) => new(options ?? SmallOptions, Finder(), Cues, Frames);
}
