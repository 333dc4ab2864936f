using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Scoring.Changes;

/// <summary>Finds where in the text with all changes a change of one author is to be told.</summary>
internal sealed class ChangePlaces
{
    private readonly IReadOnlyList<ClassifiedParagraph> accepted;

    // For each paragraph of the text before all changes the one that answers to it, or the one before where it was struck out.
    private readonly Dictionary<ClassifiedParagraph, ClassifiedParagraph?> answers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Pairs the text before and after all changes.</summary>
    public ChangePlaces(IReadOnlyList<ClassifiedParagraph> rejected, IReadOnlyList<ClassifiedParagraph> accepted)
    {
        this.accepted = accepted;
        var before = First;
        foreach (var pair in Lineage.Pair(rejected, accepted).Pairs)
        {
            before = pair.New ?? before;
            if (pair.Old is { } old)
            {
                answers.TryAdd(old, before);
            }
        }
    }

    private ClassifiedParagraph? First => accepted.Count == 0 ? null : accepted[0];

    /// <summary>The paragraph to tell a change at; null for a text without any.</summary>
    /// <param name="pair">The paragraph before all changes and with one author's.</param>
    /// <param name="author">The author.</param>
    public ClassifiedParagraph? Of(LineagePair pair, string author) => pair.Old is { } old
        ? answers.GetValueOrDefault(old) ?? First
        : accepted.FirstOrDefault(each => each.Paragraph.Text == pair.New!.Paragraph.Text)
            ?? accepted.FirstOrDefault(each => each.Paragraph.Revisions.Any(revision => revision.Author == author && pair.New!.Paragraph.Text.Contains(revision.Text, StringComparison.Ordinal)))
            ?? First;
}
