using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Reports;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Run the whole job as trend does. Texts in; tables, charts and one report out.</summary>
internal sealed class RunTheMainJob : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var changes = ChangeScale.Load(ShippedFiles.LexiconDirectory, lexicon, "drafting");
        var job = new TrendJob(lexicon, lexicon.Scale("drafting"), ClauseModel.Load(ShippedFiles.ModelFile), TermWords.Load(ShippedFiles.LexiconDirectory), changes);
        var files = Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt").Order(StringComparer.Ordinal);
        var outcome = job.Run(new TrendJobOptions { Inputs = [.. files.Select(TrendInput.File)], OutputDirectory = folder });
        Console.WriteLine($"{outcome.Documents} documents, {outcome.Paragraphs} paragraphs");
        Console.WriteLine(string.Join(", ", outcome.Files.Where(file => !file.Contains('/', StringComparison.Ordinal)).Take(5)));
    }
}
