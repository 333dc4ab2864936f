using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Takes what follows the operative part and says when, and by what vote, it was adopted.</summary>
internal sealed class AdoptionRecord(BodyDraft body)
{
    private bool inVote;

    /// <summary>The date in the adoption line; null when there is none.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>Takes a block if it belongs to the record.</summary>
    /// <returns>Whether it did.</returns>
    public bool Take(Block block)
    {
        var isVote = AdoptionLines.IsVote(block.Words);
        var isAdoption = !isVote && AdoptionLines.IsAdoption(block.Words);
        if (body.Section != Section.Operative || body.IsEmpty || block.Bullet.Length > 0 || !(isVote || isAdoption || IsVoteList(block)))
        {
            EndVote();
            return false;
        }

        inVote = inVote || isVote;
        Date = isAdoption ? WrittenDates.LastIn(block.Words) ?? Date : Date;
        body.Diagnostics.Add(block.AsDiagnostic(isAdoption ? "adoption-line" : "vote"));
        return true;
    }

    /// <summary>What follows is no list of those who voted.</summary>
    public void EndVote() => inVote = false;

    private bool IsVoteList(Block block) =>
        inVote && !Headings.IsAnnex(block.Words) && block.Kind == LineKind.Words && ParagraphMarkers.Read(block.Words) is null;
}
