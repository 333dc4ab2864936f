using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Duties;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>List who has to report, review, pay or meet, and when. The words that show it stand beside each.</summary>
internal sealed class FindDuties : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var classifier = new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), new ClauseFinder(lexicon, lexicon.Scale("drafting")));
        var resolution = new ResolutionReader(lexicon).ReadFile(Path.Combine(ShippedFiles.ResolutionsDirectory, "2019-ga-74-247.txt")).Single();
        var document = TrendDocument.From(resolution, classifier.Classify(resolution, withEvidence: false));
        foreach (var duty in DutyFinder.Find([document]))
        {
            Console.WriteLine($"{duty.Label}: {duty.Kind}; who: {duty.Who}; when: {duty.When}");
        }
    }
}
