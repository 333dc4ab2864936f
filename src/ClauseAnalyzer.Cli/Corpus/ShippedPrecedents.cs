using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Cli.Corpus;

/// <summary>The five texts that travel with the program, as precedents.</summary>
internal static class ShippedPrecedents
{
    /// <summary>The texts in ordinal order of their files.</summary>
    public static IEnumerable<Resolution> Read(Engine engine)
    {
        var reader = new ResolutionReader(engine.Lexicon);
        return Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt").Order(StringComparer.Ordinal).SelectMany(reader.ReadFile);
    }

    /// <summary>The texts, classified, as a corpus in memory.</summary>
    public static Precedents.Corpus Corpus(Engine engine) => Precedents.Corpus.Of(
        [.. Read(engine).Select(resolution => new CorpusText(resolution, engine.Classifier.Classify(resolution, withEvidence: false)))]);
}
