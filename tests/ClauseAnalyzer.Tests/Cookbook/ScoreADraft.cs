using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Score a draft paragraph. Nearest precedents and advice stand beside the clauses and themes.</summary>
internal sealed class ScoreADraft : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var finder = new ClauseFinder(lexicon, lexicon.Scale("drafting"));
        var classifier = new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), finder);
        var reader = new ResolutionReader(lexicon);
        var precedents = ParagraphScorer.PrecedentsOf(Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt").SelectMany(reader.ReadFile));
        var adviser = new Adviser(AdviceRules.Load(ShippedFiles.LexiconDirectory), classifier, finder);

        var scored = new ParagraphScorer(classifier, precedents, adviser)
            .ScoreText("draft", "Request the UNODC to provide technical assitance and training to Member States;", 1);
        foreach (var match in scored.Precedents.Take(1))
        {
            Console.WriteLine($"{match.Similarity:F2}  {match.Precedent.Document}, paragraph {match.Precedent.Label}");
        }

        foreach (var advice in scored.Advice)
        {
            Console.WriteLine($"{advice.Severity}, {advice.Rule}: {advice.Message}");
        }
    }
}
