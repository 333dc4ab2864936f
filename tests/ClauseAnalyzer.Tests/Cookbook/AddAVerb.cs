using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Add a verb of one's own. Copy the lexicon, add a line under the verb's family, and a rank if it should have one.</summary>
internal sealed class AddAVerb : Recipe
{
    protected override void Cook(string folder)
    {
        foreach (var table in Directory.GetFiles(ShippedFiles.LexiconDirectory, "*.txt"))
        {
            File.Copy(table, Path.Combine(folder, Path.GetFileName(table)));
        }

        var verbs = Path.Combine(folder, "verbs.txt");
        File.WriteAllText(verbs, File.ReadAllText(verbs).Replace("[directive]\n", "[directive]\nentreat\n", StringComparison.Ordinal));
        var scales = Path.Combine(folder, "scales.txt");
        File.AppendAllText(scales, "\n[scale mine]\nsource: my own reading\ndirective | 2 | entreat\ndirective | 1 | request\n");

        var lexicon = ClauseLexicon.Load(folder);
        var finder = new ClauseFinder(lexicon, lexicon.Scale("mine"));
        var clause = finder.Find("Entreats all parties to lay down their arms;", Section.Operative).Single();
        Console.WriteLine($"{clause.Verb}: {clause.Family}, force {clause.Force}, asked of {clause.Addressee}");
    }
}
