using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Walk the items of a paragraph. An item is a paragraph of its own and carries the words that introduce it, its chapeau.</summary>
internal sealed class WalkItems : Recipe
{
    protected override void Cook(string folder)
    {
        var reader = new ResolutionReader(ClauseLexicon.Load(ShippedFiles.LexiconDirectory));
        var text = """
            The General Assembly,

            1. Requests the Secretary-General:

            (a) To report to it at its next session;

            (b) To publish the report:

            (i) In all official languages;
            """;
        foreach (var paragraph in reader.ReadText(text, "draft").Single().Paragraphs.Where(each => each.Section == Section.Operative))
        {
            Console.WriteLine($"{paragraph.Label,-10}| {paragraph.Chapeau} | {paragraph.Text}");
        }
    }
}
