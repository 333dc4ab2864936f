using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Find who is asked what, and how strongly. A paragraph may hold several acts; spans count in the text as given.</summary>
internal sealed class FindClauses : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var finder = new ClauseFinder(lexicon, lexicon.Scale("drafting"));
        var text = "Strongly urges Member States to share evidence, as appropriate, and requests the Secretary-General to report to it;";
        foreach (var clause in finder.Find(text, Section.Operative))
        {
            Console.WriteLine($"{clause.Verb} ({clause.Family}, force {clause.Force}) → {clause.Addressee}");
            Console.WriteLine($"  modifiers: {string.Join(", ", clause.Modifiers.DefaultIfEmpty("none"))}; hedges: {string.Join(", ", clause.Hedges.DefaultIfEmpty("none"))}");
            Console.WriteLine($"  {clause.Span.Of(text)}");
        }
    }
}
