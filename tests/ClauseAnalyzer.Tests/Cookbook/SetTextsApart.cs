using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Find the terms that set two texts apart. Log-odds with a prior; z above 1.96 is more than chance would do.</summary>
internal sealed class SetTextsApart : Recipe
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
        foreach (var row in KeynessTable.Rows(documents, TermWords.Load(ShippedFiles.LexiconDirectory), perSide: 2).TakeLast(4))
        {
            Console.WriteLine($"{row.Term}: {row.CountReference} in {row.Reference}, {row.CountTarget} in {row.Target}, z {row.Z:F1}");
        }
    }
}
