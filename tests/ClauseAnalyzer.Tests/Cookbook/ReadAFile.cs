using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Read a file and walk its paragraphs. Text, Markdown, HTML, Word and PDF are read by their ending; a manifest.csv beside the file says what it does not.</summary>
internal sealed class ReadAFile : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var reader = new ResolutionReader(lexicon);
        var file = Path.Combine(ShippedFiles.ResolutionsDirectory, "2019-ga-74-173.txt");
        foreach (var resolution in reader.ReadFile(file))
        {
            Console.WriteLine($"{resolution.Symbol}, {resolution.Organ}, {resolution.Date:yyyy-MM-dd}");
            foreach (var paragraph in resolution.Paragraphs.Take(6))
            {
                Console.WriteLine($"{paragraph.Position}  {paragraph.Section,-11} {paragraph.Label,-2} {string.Join(' ', paragraph.Text.Split(' ').Take(6))} …");
            }
        }
    }
}
