using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>See what of a file became no paragraph. Nothing is dropped in silence: every line that is no field, paragraph or note is a diagnostic.</summary>
internal sealed class SeeWhatWasLeftOut : Recipe
{
    protected override void Cook(string folder)
    {
        var reader = new ResolutionReader(ClauseLexicon.Load(ShippedFiles.LexiconDirectory));
        var file = Path.Combine(ShippedFiles.ResolutionsDirectory, "2019-ga-74-247.txt");
        foreach (var diagnostic in reader.ReadFile(file).Single().Diagnostics.Where(each => each.Kind != "markup"))
        {
            Console.WriteLine($"line {diagnostic.Line}, {diagnostic.Kind}: {diagnostic.Text}");
        }
    }
}
