using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>A paragraph with what rules know of the draft around it. Immutable.</summary>
/// <param name="Classified">The paragraph with clauses.</param>
/// <param name="Organ">The organ that speaks; null when unknown.</param>
/// <param name="Surroundings">All words of the draft; those of the paragraph when it stands alone.</param>
internal sealed record DraftParagraph(ClassifiedParagraph Classified, string? Organ, string Surroundings)
{
    public string Text => Classified.Paragraph.Text;

    public Section Section => Classified.Paragraph.Section;

    public string Label => Classified.Paragraph.Label;

    public IReadOnlyList<Clause> Clauses => Classified.Clauses;

    /// <summary>The paragraph opens an act of its own: it is no item under a chapeau.</summary>
    public bool StandsAlone => Classified.Paragraph.Chapeau.Length == 0;
}
