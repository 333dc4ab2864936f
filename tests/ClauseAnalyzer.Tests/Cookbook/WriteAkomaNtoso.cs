using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Resolutions.Writing;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Write a resolution as Akoma Ntoso XML. Plain text, Markdown and JSON are written the same way.</summary>
internal sealed class WriteAkomaNtoso : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var resolution = new ResolutionReader(lexicon).ReadFile(Path.Combine(ShippedFiles.ResolutionsDirectory, "2019-ga-74-247.txt"));
        using (var stream = File.Create(Path.Combine(folder, "74-247.xml")))
        {
            new AkomaNtosoWriter(lexicon).Write(stream, resolution);
        }

        foreach (var line in File.ReadLines(Path.Combine(folder, "74-247.xml")).Where(line => line.Contains("FRBRuri", StringComparison.Ordinal)).Take(1))
        {
            Console.WriteLine(line.Trim());
        }
    }
}
