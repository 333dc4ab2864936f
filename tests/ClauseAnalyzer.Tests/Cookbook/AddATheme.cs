using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Learn a theme of one's own from labelled rows. A real theme wants some hundred rows; these few show the way.</summary>
internal sealed class AddATheme : Recipe
{
    protected override void Cook(string folder)
    {
        var rows = Path.Combine(folder, "water.csv");
        File.WriteAllLines(rows, ["text,water", .. from verb in new[] { "Urges", "Invites", "Requests", "Calls upon", "Encourages" }
                                                   from theme in new[] { ("safe drinking water", 1), ("water and sanitation", 1), ("the roads", 0), ("the census", 0) }
                                                   select $"{verb} Member States to invest in {theme.Item1},{theme.Item2}"]);

        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var finder = new ClauseFinder(lexicon, lexicon.Scale("drafting"));
        var trainer = new ModelTrainer(new TrainingOptions { Folds = 2, VerbMinimumRows = 4 }, finder, ThemeCues.None, FrameLexicon.None);
        var learned = trainer.Fit(LabelledRowReader.Read(rows, ["water"]).Rows, ["water"]);
        learned.Save(Path.Combine(folder, "water.model"));

        var classifier = new ParagraphClassifier(ClauseModel.Load(Path.Combine(folder, "water.model")), finder);
        foreach (var text in new[] { "Demands access to clean water;", "Demands the repair of roads;" })
        {
            Console.WriteLine($"{text} {classifier.LabelThemes(text)[0].Present}");
        }
    }
}
