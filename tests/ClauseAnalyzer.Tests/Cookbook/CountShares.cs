using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Count the share of paragraphs that carry a theme, with its interval. The intervals are Wilson's, at 95%.</summary>
internal sealed class CountShares : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var classifier = new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), new ClauseFinder(lexicon, lexicon.Scale("drafting")));
        var reader = new ResolutionReader(lexicon);
        var documents = TrendDocument.InOrder(
            from file in Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt")
            from resolution in reader.ReadFile(file)
            select TrendDocument.From(resolution, classifier.Classify(resolution, withEvidence: false)));
        foreach (var row in ShareTables.Themes(documents).Rows.Where(row => row.Section == TrendSection.All && row.Value == "training"))
        {
            Console.WriteLine($"{row.Document,-24} {row.Count,2} of {row.N} = {row.Share:F2} [{row.Low:F2}, {row.High:F2}]");
        }
    }
}
