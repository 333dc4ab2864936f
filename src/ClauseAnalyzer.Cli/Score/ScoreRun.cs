using ClauseAnalyzer.Cli.Commands;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Cli.Score;

/// <summary>One call of score: read, hold against the predecessor, write; with --watch again at each save.</summary>
/// <param name="context">Where to write and when to stop.</param>
/// <param name="drafts">What to score.</param>
/// <param name="reader">Reads and scores.</param>
/// <param name="predecessor">The text that the drafts are to follow; null for none.</param>
/// <param name="writer">Writes.</param>
/// <param name="page">Where a page goes; null for none.</param>
internal sealed class ScoreRun(CommandContext context, IReadOnlyList<Draft> drafts, DraftReader reader, Predecessor? predecessor, ScoreWriter writer, string? page)
{
    private const string ClearScreen = "\u001b[H\u001b[2J\u001b[3J";

    /// <summary>Scores once, or until the user stops it.</summary>
    /// <param name="rejects">Where refused inputs are written; null for nowhere.</param>
    /// <param name="watched">Files whose saving starts it again; null to score once.</param>
    /// <returns>The exit code.</returns>
    public int Run(string? rejects, IReadOnlyList<string>? watched)
    {
        // Looked at before the first reading, so that a save during it is noticed.
        var saved = watched is null ? null : new SavedFiles(watched);
        using var refused = new RefusedInputs(context.Terminal, rejects);
        using var file = page is null ? null : OutputFiles.Open(page, "--html");
        var scored = Score(refused);
        Write(scored, file);
        refused.Complete();
        while (saved is not null)
        {
            saved.WaitForChange(context.CancellationToken);
            scored = ScoreAgain(scored);
        }

        return refused.ExitCode;
    }

    private List<ScoredDraft> ScoreAgain(List<ScoredDraft> before)
    {
        using var refused = new RefusedInputs(context.Terminal, null);
        var scored = Score(refused);
        if (refused.Count > 0)
        {
            // Half of a save may have been read; the next one tells.
            return before;
        }

        using var file = page is null ? null : OutputFiles.Open(page, "--html");
        if (context.Terminal.IsOutputScreen)
        {
            context.Terminal.Output.Write(ClearScreen);
        }

        Write(scored, file);
        context.Terminal.Complain($"saved: {Difference(AdviceOf(before), AdviceOf(scored))}");
        return scored;
    }

    private List<ScoredDraft> Score(RefusedInputs refused) =>
        [.. drafts.SelectMany(draft => reader.Score(draft, refused)).Select(WithPredecessor)];

    private ScoredDraft WithPredecessor(ScoredDraft draft) => predecessor is null ? draft : draft with
    {
        Paragraphs = draft.IsWhole ? predecessor.AdviseDraft(draft.Paragraphs) : [.. draft.Paragraphs.Select(predecessor.Advise)],
    };

    private void Write(List<ScoredDraft> scored, AtomicFile? file)
    {
        writer.Write(scored);
        if (file is not null)
        {
            ScoreWriter.WritePage(file, scored);
        }
    }

    private static List<(string, string)> AdviceOf(List<ScoredDraft> drafts) =>
        [.. drafts.SelectMany(draft => draft.Paragraphs).SelectMany(paragraph => paragraph.Advice).Select(advice => (advice.Rule, advice.Message))];

    private static string Difference(List<(string, string)> before, List<(string, string)> after)
    {
        var (gone, come) = (before.Count, after.Count);
        var left = after.ToList();
        foreach (var item in before.Where(left.Remove))
        {
            gone--;
            come--;
        }

        return gone + come == 0
            ? "the advice is as it was"
            : FormattableString.Invariant($"{gone} {(gone == 1 ? "piece" : "pieces")} of advice gone, {come} new");
    }
}
