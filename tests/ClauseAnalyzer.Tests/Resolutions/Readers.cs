using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>A reader over the shipped lexicon, made once, and shorthands over it.</summary>
internal static class Readers
{
    public static ClauseLexicon Lexicon { get; } = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);

    public static ResolutionReader Shared { get; } = new(Lexicon);

    /// <summary>A reader that looks at the text alone.</summary>
    public static ResolutionReader WithoutManifest { get; } = new(Lexicon, new ReaderOptions { UseManifest = false });

    /// <summary>The files of data/resolutions in ordinal order.</summary>
    public static IReadOnlyList<string> DataFiles { get; } =
        [.. Directory.GetFiles(Repository.PathOf("data", "resolutions"), "*.txt").Order(StringComparer.Ordinal)];

    public static Resolution ReadOne(string text, DocumentKind kind = DocumentKind.Text) => Assert.Single(Shared.ReadText(text, "-", kind));
}
