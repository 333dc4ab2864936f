using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Reports.Compare;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Write a redline of two texts. One HTML file, without anything to load from elsewhere.</summary>
internal sealed class WriteARedline : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var classifier = new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), new ClauseFinder(lexicon, lexicon.Scale("drafting")));
        var reader = new ResolutionReader(lexicon);
        var older = Classify(reader.ReadText("The Council,\n\n1. Urges States to ratify the Convention;", "old").Single());
        var newer = Classify(reader.ReadText("The Council,\n\n1. Invites States to consider ratifying the Convention;", "new").Single());
        var result = Lineage.Pair(older.Paragraphs, newer.Paragraphs, ChangeScale.Load(ShippedFiles.LexiconDirectory, lexicon, "drafting"));
        File.WriteAllText(Path.Combine(folder, "redline.html"), CompareReport.Html(older, newer, result));
        Console.WriteLine(CompareReport.Text(older, newer, result));

        TrendDocument Classify(Resolution resolution) => TrendDocument.From(resolution, classifier.Classify(resolution, withEvidence: false));
    }
}
