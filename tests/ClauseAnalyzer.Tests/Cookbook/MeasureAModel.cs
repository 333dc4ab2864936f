using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Measure a model on rows that were labelled by hand. Blank cells are unknown and not scored.</summary>
internal sealed class MeasureAModel : Recipe
{
    protected override void Cook(string folder)
    {
        var rows = Path.Combine(folder, "labelled.csv");
        File.WriteAllText(rows, """
            text,section,training,human_rights
            "Requests the Office to train prosecutors;",operative,1,0
            "Recalling the Universal Declaration of Human Rights,",preambular,0,1
            "Takes note of the report;",operative,0,
            """);

        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var evaluator = new ModelEvaluator(new ClauseFinder(lexicon, lexicon.Scale("drafting")));
        var report = evaluator.Evaluate(ClauseModel.Load(ShippedFiles.ModelFile), LabelledRowReader.Read(rows).Rows);
        foreach (var theme in report.Themes)
        {
            Console.WriteLine($"{theme.Name}: {theme.Counts.TruePositives} found of {theme.Counts.Positives}, {theme.Counts.FalsePositives} wrongly, over {theme.Counts.Total} rows");
        }

        Console.WriteLine($"sections: {report.Sections!.Accuracy:P0}");
    }
}
