using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Compare two texts. Paragraphs are paired by their words; a pair says what became softer or stronger.</summary>
internal sealed class CompareTwoTexts : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var classifier = new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), new ClauseFinder(lexicon, lexicon.Scale("drafting")));
        var reader = new ResolutionReader(lexicon);
        var (draft, adopted) = (Read("2019-draft-cybercrime.txt"), Read("2019-ga-74-173.txt"));
        var changes = ChangeScale.Load(ShippedFiles.LexiconDirectory, lexicon, "drafting");
        var result = Lineage.Pair(draft, adopted, changes);
        Console.WriteLine($"{result.Summary.Kept} kept, {result.Summary.Reworded} reworded, {result.Summary.Added} added, {result.Summary.Dropped} dropped");
        foreach (var pair in result.Pairs.Where(pair => pair.Old?.Paragraph.Section == Section.Operative && pair.New is not null && pair.Softer.Concat(pair.Stronger).Any()).Take(4))
        {
            Console.WriteLine($"{pair.Old!.Paragraph.Label} → {pair.New!.Paragraph.Label}: softer {string.Join(", ", pair.Softer)}; stronger {string.Join(", ", pair.Stronger)}");
        }

        IReadOnlyList<ClassifiedParagraph> Read(string name) =>
            classifier.Classify(reader.ReadFile(Path.Combine(ShippedFiles.ResolutionsDirectory, name)).Single(), withEvidence: false);
    }
}
