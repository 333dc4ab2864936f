using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Tests.Scoring;

/// <summary>What scores drafts in tests: the shipped model, rules and texts, loaded once.</summary>
internal static class Desk
{
    private static readonly Lazy<ClauseLexicon> LoadedLexicon = new(() => ClauseLexicon.Load(ShippedFiles.LexiconDirectory));
    private static readonly Lazy<ClauseFinder> LoadedFinder = new(() => new ClauseFinder(Lexicon, Lexicon.Scale("drafting")));
    private static readonly Lazy<ParagraphClassifier> LoadedClassifier = new(() => new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), LoadedFinder.Value));
    private static readonly Lazy<ChangeScale> LoadedChanges = new(() => ChangeScale.Load(ShippedFiles.LexiconDirectory, Lexicon, "drafting"));

    public static ClauseLexicon Lexicon => LoadedLexicon.Value;

    public static ParagraphClassifier Classifier => LoadedClassifier.Value;

    public static AdviceRules Rules { get; } = AdviceRules.Load(ShippedFiles.LexiconDirectory);

    public static ChangeScale Changes => LoadedChanges.Value;

    public static ResolutionReader Reader => new(Lexicon);

    public static Adviser Adviser => new(Rules, Classifier, LoadedFinder.Value);

    /// <summary>A scorer over some precedents, the five shipped texts when none are given.</summary>
    public static ParagraphScorer Scorer(IPrecedents? precedents = null) => new(
        Classifier,
        precedents ?? ParagraphScorer.PrecedentsOf(ShippedTexts()),
        new Adviser(Rules, Classifier, LoadedFinder.Value, new KnownDates(new(() => Manifest.Load(Path.Combine(ShippedFiles.ResolutionsDirectory, Manifest.FileName))), precedents as Corpus)));

    /// <summary>The five shipped texts as a corpus, which also tells what is customary.</summary>
    public static Corpus Corpus() => ClauseAnalyzer.Precedents.Corpus.Of([.. ShippedTexts().Select(resolution => new CorpusText(resolution, Classifier.Classify(resolution, withEvidence: false)))]);

    /// <summary>A text as a scored draft.</summary>
    public static ScoredDraft Draft(string text, string source = "draft.txt")
    {
        var resolutions = Reader.ReadText(text, source);
        var scorer = Scorer(new PrecedentIndex([]));
        return new ScoredDraft(source, [.. resolutions.SelectMany(scorer.ScoreDraft)]) { Resolution = resolutions[0], IsWhole = true };
    }

    /// <summary>The paragraphs of a text, classified.</summary>
    public static IReadOnlyList<ClassifiedParagraph> Classify(string text) =>
        [.. Reader.ReadText(text, "old.txt").SelectMany(resolution => Classifier.Classify(resolution, withEvidence: false))];

    private static IEnumerable<Resolution> ShippedTexts() =>
        Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt").Order(StringComparer.Ordinal).SelectMany(Reader.ReadFile);
}
