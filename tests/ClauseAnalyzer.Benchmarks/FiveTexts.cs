using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Benchmarks;

/// <summary>What the benchmarks work on: the shipped lexicon, model and five texts, loaded once.</summary>
internal sealed class FiveTexts
{
    public ClauseLexicon Lexicon { get; } = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);

    public IReadOnlyList<string> Files { get; } =
        [.. Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt").Order(StringComparer.Ordinal)];

    public ClauseFinder Finder => new(Lexicon, Lexicon.Scale("drafting"));

    public IReadOnlyList<Resolution> Read()
    {
        var reader = new ResolutionReader(Lexicon);
        return [.. Files.SelectMany(reader.ReadFile)];
    }

    /// <summary>All five in one string, a blank line between them.</summary>
    public string Join() => string.Concat(Files.Select(file => $"{File.ReadAllText(file)}\n\n"));

    public ParagraphClassifier Classifier() => new(ClauseModel.Load(ShippedFiles.ModelFile), Finder);
}
