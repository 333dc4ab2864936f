using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;
using ClauseAnalyzer.Scoring.Changes;

namespace ClauseAnalyzer.Cli.Score;

/// <summary>Reads drafts that may have tracked changes: scored is the text with all of them, and told is what each author's do.</summary>
/// <param name="engine">Classifies the other readings.</param>
/// <param name="terminal">Where standard input comes from.</param>
internal sealed class TrackedDraftReader(Engine engine, Terminal terminal)
{
    /// <summary>Reads and scores a document.</summary>
    /// <returns>The draft; null when it was refused.</returns>
    public ScoredDraft? Score(InputFile file, ParagraphScorer scorer, RefusedInputs refused)
    {
        var readings = OpenerFor(new ReaderOptions { Changes = TrackedChanges.Both }).ReadOrRefuse(file, refused);
        List<Resolution> accepted = [.. readings.Where(reading => reading.Status != "rejected")];
        if (accepted.Count == 0)
        {
            return null;
        }

        List<Resolution> rejected = [.. readings.Where(reading => reading.Status == "rejected")];
        IReadOnlyList<ScoredParagraph> paragraphs = [.. accepted.SelectMany(scorer.ScoreDraft)];
        return new ScoredDraft(file.Path, paragraphs)
        {
            Resolution = accepted[0],
            IsWhole = true,
            Changes = ChangesOf(rejected, accepted, [.. paragraphs.Select(each => each.Classified)], file, refused),
        };
    }

    private DraftChanges ChangesOf(List<Resolution> rejected, List<Resolution> accepted, IReadOnlyList<ClassifiedParagraph> newer, InputFile file, RefusedInputs refused)
    {
        if (rejected.Count == 0 || TextsOf(rejected).SequenceEqual(TextsOf(accepted), StringComparer.Ordinal))
        {
            return DraftChanges.None;
        }

        var authors = DraftChanges.AuthorsOf(rejected.Concat(accepted).SelectMany(resolution => resolution.Paragraphs));
        // A page names nobody, and standard input can be read but once.
        IEnumerable<(string, IReadOnlyList<ClassifiedParagraph>)> byAuthor = authors.Count <= 1 || file.IsStandardInput
            ? [(string.Join(", ", authors), newer)]
            : authors.Select(author => (author, Classify(OpenerFor(new ReaderOptions { ChangesBy = author }).ReadOrRefuse(file, refused))));
        return DraftChanges.Of(Classify(rejected), newer, byAuthor, engine.Changes);
    }

    private IReadOnlyList<ClassifiedParagraph> Classify(IEnumerable<Resolution> resolutions) =>
        [.. resolutions.SelectMany(resolution => engine.Classifier.Classify(resolution, withEvidence: false))];

    private static IEnumerable<string> TextsOf(IEnumerable<Resolution> resolutions) =>
        resolutions.SelectMany(resolution => resolution.Paragraphs).Select(paragraph => paragraph.Text);

    private DocumentOpener OpenerFor(ReaderOptions options) => new(new ResolutionReader(engine.Lexicon, options), terminal);
}
