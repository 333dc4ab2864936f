using System.Text;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Fuzzing;

/// <summary>The shipped lexicon and model, the five texts, and what comes of them, each made once.</summary>
internal static class Shipped
{
    /// <summary>The shipped lexicon.</summary>
    public static ClauseLexicon Lexicon { get; } = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);

    /// <summary>A reader that looks at a document alone.</summary>
    public static ResolutionReader Reader { get; } = new(Lexicon, new ReaderOptions { UseManifest = false });

    /// <summary>A finder of clauses.</summary>
    public static ClauseFinder Finder { get; } = new(Lexicon, Lexicon.Scale("drafting"));

    private static readonly Lazy<ParagraphClassifier> LazyClassifier = new(() => new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), Finder));
    private static readonly Lazy<IReadOnlyList<Resolution>> LazyResolutions = new(() =>
        [.. Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt").Order(StringComparer.Ordinal).SelectMany(Reader.ReadFile)]);

    /// <summary>The shipped model.</summary>
    public static ParagraphClassifier Classifier => LazyClassifier.Value;

    /// <summary>The five texts.</summary>
    public static IReadOnlyList<Resolution> Resolutions => LazyResolutions.Value;

    /// <summary>Paragraphs of the five texts as bytes, a text each.</summary>
    public static IReadOnlyList<byte[]> Paragraphs() => [.. Resolutions.SelectMany(resolution => resolution.Paragraphs).Select(paragraph => Encoding.UTF8.GetBytes(paragraph.Text))];

    /// <summary>The five texts and the cases of the tests, as files hold them.</summary>
    public static IReadOnlyList<byte[]> Texts() => [.. Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt").Concat(SeedFiles("*.txt")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Documents of the tests.</summary>
    public static IEnumerable<string> SeedFiles(string pattern) => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), pattern).Order(StringComparer.Ordinal);

    /// <summary>Some classified rows of each of the five texts.</summary>
    public static IReadOnlyList<ClassifiedRow> Rows(int ofEach) =>
        [.. Resolutions.SelectMany(resolution => Classifier.Classify(resolution, withEvidence: true).Take(ofEach)).Select(paragraph => ClassifiedRows.Of(paragraph) with { Source = Path.GetFileName(paragraph.Source) })];

    /// <summary>The columns of those rows.</summary>
    public static ClassifiedLayout Layout => new() { Themes = Classifier.Model.ThemeNames };
}
