using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;

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

    /// <summary>The texts as an index: the one made beforehand, or where a text or a table was edited since, one made now, which is said.</summary>
    public static PrecedentIndex Index(Engine engine, Terminal terminal)
    {
        var sources = CompiledPrecedents.SourcesOf(ShippedFiles.ResolutionsDirectory, engine.Lexicon);
        if (CompiledPrecedents.TryRead(ShippedFiles.CompiledPrecedents, sources) is { } compiled)
        {
            return compiled;
        }

        if (File.Exists(ShippedFiles.CompiledPrecedents))
        {
            terminal.Complain("data/lexicon or data/resolutions was edited since data/compiled was made; the texts are read, as edited, which takes a little longer (compile makes it anew)");
        }

        return ParagraphScorer.PrecedentsOf(Read(engine));
    }

    /// <summary>The texts, classified, as a corpus in memory.</summary>
    public static Precedents.Corpus Corpus(Engine engine) => Precedents.Corpus.Of(
        [.. Read(engine).Select(resolution => new CorpusText(resolution, engine.Classifier.Classify(resolution, withEvidence: false)))]);
}
