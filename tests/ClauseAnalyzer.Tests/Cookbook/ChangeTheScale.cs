using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Rank verbs by another scale of force. Scales are data: data/lexicon/scales.txt names each with its source.</summary>
internal sealed class ChangeTheScale : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        foreach (var name in lexicon.ScaleNames)
        {
            var finder = new ClauseFinder(lexicon, lexicon.Scale(name));
            var forces = new[] { "Demands", "Urges", "Requests", "Encourages", "Invites" }
                .Select(verb => finder.Find($"{verb} Member States to cooperate;", Section.Operative)[0])
                .Select(clause => $"{clause.Verb} {clause.Force}");
            Console.WriteLine($"{name}: {string.Join(", ", forces)}");
        }
    }
}
