using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Label the themes of a paragraph, with the words that speak for them. Probabilities are calibrated; evidence weighs words for (+) and against (-) a theme.</summary>
internal sealed class LabelThemes : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var model = ClauseModel.Load(ShippedFiles.ModelFile);
        var classifier = new ParagraphClassifier(model, new ClauseFinder(lexicon, lexicon.Scale("drafting")));
        foreach (var theme in classifier.LabelThemes("Requests the Office to train prosecutors, upon request;", withEvidence: true))
        {
            var words = theme.Evidence.Where(evidence => evidence.Weight > 0).Take(2).Select(evidence => $"\"{evidence.Text}\"");
            Console.WriteLine($"{theme.Name,-25} {(theme.Present ? "yes" : "no "),-3} {theme.Probability:F2}  {string.Join(", ", words)}");
        }
    }
}
